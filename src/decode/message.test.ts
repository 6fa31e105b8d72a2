/** Whole messages, made up in the form of the real ones. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { decode } from "./index.ts";

const codes = async (input: string | Uint8Array) =>
  (await decode(input)).map(({ reply = "-", enhanced = "-", recipient = "-" }) => `${reply} ${enhanced} ${recipient}`);

const header = (more: string[], from = "MAILER-DAEMON@mx.example.net (Mail Delivery System)") =>
  [
    "Return-Path: <>",
    "Received: by mx.example.net (Postfix, from userid 501) id 550ABC; Tue, 24 Nov 2026 03:00:01 +0100",
    `From: ${from}`,
    "To: paul@example.net",
    "Subject: Undelivered Mail Returned to Sender",
    "Date: Tue, 24 Nov 2026 03:00:01 +0100",
    "MIME-Version: 1.0",
    ...more,
  ].join("\r\n");

/** A delivery report in the form of RFC 3464. */
const report = (words: string, status: string) =>
  [
    header(['Content-Type: multipart/report; report-type=delivery-status; boundary="b"']),
    "",
    "--b",
    "Content-Type: text/plain; charset=utf-8",
    "",
    words,
    "--b",
    "Content-Type: message/delivery-status",
    "",
    "Reporting-MTA: dns; mx.example.net",
    "Arrival-Date: Tue, 24 Nov 2026 03:00:00 +0100",
    "",
    status,
    "--b",
    "Content-Type: message/rfc822",
    "",
    "Received: from x (HELO 552 5.2.2) by mx.example.net",
    "Subject: 421 4.4.2 things",
    "",
    "550 5.7.1 is what the returned message itself says.",
    "--b--",
    "",
  ].join("\r\n");

const group = (fields: Record<string, string>) =>
  Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join("");

test("a report: the diagnosis counts, and the message that came back is left out", async () => {
  const status = group({
    "Final-Recipient": "rfc822; claire@example.com",
    Action: "failed",
    Status: "5.0.0",
    "Remote-MTA": "dns; mail.example.com",
    "Diagnostic-Code": "smtp; 550 5.1.1 <claire@example.com>: Recipient address rejected:\r\n    User unknown",
  });
  assert.deepEqual(await codes(report("It failed.", status)), ["550 5.1.1 claire@example.com"]);
});

test("a finding of a report has its place where its words stand as they were sent", async () => {
  const status = group({
    "Final-Recipient": "rfc822; claire@example.com",
    Status: "5.1.1",
    "Diagnostic-Code": "smtp; 550 5.1.1 User unknown",
  });
  const text = report("It failed.", status);
  const [best] = await decode(text);
  assert.equal(text.slice(best?.span?.start, best?.span?.end), "550 5.1.1 User unknown");
});

test("a report on several recipients has a finding for each, failures first", async () => {
  const one = group({ "Final-Recipient": "rfc822; a@example.com", Action: "delivered", Status: "2.1.5" });
  const two = group({
    "Final-Recipient": "rfc822; b@example.com",
    Action: "failed",
    Status: "5.2.2",
    "Diagnostic-Code": "smtp; 552 5.2.2 Mailbox full",
  });
  const three = group({ "Final-Recipient": "rfc822; c@example.com", Action: "delayed", Status: "4.4.1" });
  assert.deepEqual(await codes(report("Some failed.", [one, two, three].join("\r\n"))), [
    "552 5.2.2 b@example.com",
    "- 4.4.1 c@example.com",
    "- 2.1.5 a@example.com",
  ]);
});

test("a report without a diagnosis takes the reply from its words, the status stays", async () => {
  const words =
    "<claire@example.com>: host mail.example.com[192.0.2.25] said: 550 No such\r\n    user (in reply to RCPT TO command)";
  const status = group({ "Final-Recipient": "rfc822; claire@example.com", Action: "failed", Status: "5.1.1" });
  const [best] = await decode(report(words, status));
  assert.equal(`${best?.reply} ${best?.enhanced} ${best?.command}`, "550 5.1.1 RCPT");
  assert.equal(best?.text, "550 No such user");
});

test("a report that names its only recipient otherwise than its words does takes their reply", async () => {
  const words = "<claire@example.com>:\r\n550 5.1.2 <claire@example.com>... Host unknown";
  const status = group({ "Final-Recipient": "rfc822; claire@mail.example.org", Action: "failed", Status: "5.1.2" });
  assert.deepEqual(
    (await decode(report(words, status))).map(({ reply }) => reply),
    ["550"],
  );
});

test("the provider that a report quotes is the one that refused, and its codes may contradict", async () => {
  const knowledge = { marks: { outlook: ["prod.outlook.com"], gmail: ["gsmtp"] }, phrases: {} };
  const status = group({
    "Reporting-MTA": "dns; a1.prod.outlook.com",
    "Final-Recipient": "rfc822; claire@example.com",
    Status: "4.0.0",
    "Diagnostic-Code": "smtp; 550 No such user - gsmtp",
  });
  const [best] = await decode(report("Generating server: a1.prod.outlook.com", status), knowledge);
  assert.equal(best?.provider, "gmail");
  assert.equal(best?.contradicts, true);
});

test("of several recipients, none gets the reply to another", async () => {
  const words = "550 5.1.1 unknown user";
  const of = (name: string, status: string) =>
    group({ "Final-Recipient": `rfc822; ${name}@example.com`, Action: "failed", Status: status });
  assert.deepEqual(await codes(report(words, [of("paul", "5.1.1"), of("claire", "5.2.2")].join("\r\n"))), [
    "550 5.1.1 paul@example.com",
    "- 5.2.2 claire@example.com",
  ]);
});

test("a reply quoted in an ordinary message is read if it is sure", async () => {
  const asked = (body: string) => `From: paul@example.net\r\nTo: help@example.org\r\nSubject: Help\r\n\r\n${body}\r\n`;
  assert.deepEqual(await codes(asked("What is this?\r\n\r\n550 5.7.1 Relay access denied")), ["550 5.7.1 -"]);
  assert.deepEqual(await codes(asked("5.1.1 is what the mail said")), []);
  assert.deepEqual(await codes(asked("550 users got mail about 5.1.1 today")), []);
});

test("every message of a mailbox is read", async () => {
  const status = (code: string) =>
    group({ "Final-Recipient": "rfc822; claire@example.com", Action: "failed", Status: code });
  const mailbox = ["5.1.1", "5.2.2"].map(
    (code) => `From MAILER-DAEMON Tue Nov 24 03:00:00 2026\r\n${report("It failed.", status(code))}`,
  );
  assert.deepEqual(await codes(mailbox.join("\r\n")), ["- 5.1.1 claire@example.com", "- 5.2.2 claire@example.com"]);
  const delivered = `From MAILER-DAEMON Tue Nov 24 02:00:00 2026\r\n${report("It arrived.", status("2.1.5"))}`;
  assert.equal((await codes([delivered, ...mailbox].join("\r\n")))[0], "- 5.1.1 claire@example.com");
});

test("blank lines before a message make no difference", async () => {
  const status = group({ "Final-Recipient": "rfc822; claire@example.com", Action: "failed", Status: "5.1.1" });
  assert.deepEqual(await codes(`\r\n  \r\n${report("It failed.", status)}`), ["- 5.1.1 claire@example.com"]);
});

test("the fields of a report pasted alone are read like the report", async () => {
  const status = group({
    "Final-Recipient": "rfc822; claire@example.com",
    Action: "failed",
    Status: "5.4.4",
    "Diagnostic-Code": "X-Postfix; Host or domain name not found",
  });
  assert.deepEqual(await codes(status), ["- 5.4.4 claire@example.com"]);
});

test("a report whose parts are not marked is read as one text", async () => {
  const broken = `${header(['Content-Type: multipart/report; boundary="lost"'])}\r\n\r\nIt failed.\r\n\r\nFinal-Recipient: rfc822; claire@example.com\r\nAction: failed\r\nStatus: 4.0.0\r\nDiagnostic-Code: smtp; 421 Try later\r\n`;
  assert.deepEqual(await codes(broken), ["421 4.0.0 claire@example.com"]);
});

/** A bounce without a report, its words encoded. */
const bounce = (fields: string[], body: string) => `${header(fields)}\r\n\r\n${body}`;
const words =
  "This message was created automatically by mail delivery software.\n\n  claire@example.com\n    SMTP error from remote mail server after RCPT TO:<claire@example.com>:\n    host mail.example.com [192.0.2.25]: 550-5.1.1 No such user\n    550 5.1.1 here\n\n------ This is a copy of the message, including all the headers. ------\n\n550 5.7.1 is what the message says.\n";

test("the words of a bounce without a report, plain", async () => {
  assert.deepEqual(await codes(bounce([], words)), ["550 5.1.1 claire@example.com"]);
});

test("the same in quoted-printable, cut in the middle of the words", async () => {
  const encoded = words.replaceAll("=", "=3D").replace("550-5.1.1 No", "550-5.=\r\n1.1 No");
  assert.deepEqual(await codes(bounce(["Content-Transfer-Encoding: quoted-printable"], encoded)), [
    "550 5.1.1 claire@example.com",
  ]);
});

test("the same in base64", async () => {
  const encoded = btoa(words).replace(/.{76}/g, "$&\r\n");
  assert.deepEqual(await codes(bounce(["Content-Transfer-Encoding: base64"], encoded)), [
    "550 5.1.1 claire@example.com",
  ]);
});

test("the same in HTML", async () => {
  const html = `<html><body><p>Delivery has failed</p><p>Remote Server returned '550 5.1.10 &lt;claire@example.com&gt; not found'</p></body></html>`;
  assert.deepEqual(await codes(bounce(["Content-Type: text/html; charset=utf-8"], html)), [
    "550 5.1.10 claire@example.com",
  ]);
});

test("the bytes of a message are read in its charset", async () => {
  const latin = Uint8Array.from(
    bounce(
      ["Content-Type: text/plain; charset=iso-8859-1"],
      "Échec de la remise.\r\n\r\n<claire@example.com>: host mail.example.com said: 550 5.2.1 Boîte désactivée\r\n",
    ),
    (sign) => sign.charCodeAt(0),
  );
  const [best] = await decode(latin);
  assert.equal(best?.text, "550 5.2.1 Boîte désactivée");
});

test("a bounce within a message is read", async () => {
  const inner = report(
    "x",
    group({
      "Final-Recipient": "rfc822; claire@example.com",
      Action: "failed",
      Status: "5.1.1",
      "Diagnostic-Code": "smtp; 550 5.1.1 User unknown",
    }),
  );
  const outer = `${header(['Content-Type: multipart/mixed; boundary="o"'])}\r\n\r\n--o\r\nContent-Type: text/plain\r\n\r\nThe original message was received.\r\n--o\r\nContent-Type: message/rfc822\r\n\r\n${inner}\r\n--o--\r\n`;
  assert.deepEqual(await codes(outer), ["550 5.1.1 claire@example.com"]);
});

test("a message that reports nothing, and a bounce that bears no code, find nothing", async () => {
  const ordinary = `${header([], "Paul <paul@example.net>").replace("Undelivered Mail Returned to Sender", "550 5.1.1 offers")}\r\n\r\nThe 550 people said: see 5.1.1 of the report.\r\n`;
  assert.deepEqual(await codes(ordinary), []);
  assert.deepEqual(
    await codes(
      bounce(
        [],
        "Your message to claire@example.com could not be delivered.\r\n\r\n--- Below this line is a copy of the message.\r\n\r\nReceived: 550 5.1.1\r\n",
      ),
    ),
    [],
  );
});
