/** No input makes the decoder throw, hang or take more than linear time. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { decode } from "./index.ts";

/** Texts in the form of real ones, to be cut, joined and scrambled. */
const seeds = [
  "550-5.1.1 The account does not exist.\n550 5.1.1 Learn more",
  "Nov 24 03:00:01 mx postfix/smtp[450]: 4F2C1A: to=<claire@example.com>, dsn=5.1.1, status=bounced (host mail[192.0.2.25] said: 550 5.1.1 Unknown (in reply to RCPT TO command))",
  "2026-11-24 03:00:01 1tFaBc-0004Xy-2Z ** claire@example.com: SMTP error from remote mail server after end of data: 451 4.3.0 Later\\n451 4.3.0 please",
  "Remote_host_said:_550_5.1.1_<claire@example.com>_unknown/Giving_up_on_192.0.2.25./",
  'From: MAILER-DAEMON@example.net\r\nTo: paul@example.net\r\nSubject: Undelivered\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report; boundary="b"\r\n\r\n--b\r\n\r\nIt failed.\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nFinal-Recipient: rfc822; claire@example.com\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1 Unknown\r\n--b--\r\n',
];

/** What must hold of whatever is found. */
async function holds(input: string | Uint8Array): Promise<void> {
  for (const { reply, enhanced, phraseCodes, span, text } of await decode(input)) {
    assert.ok(reply ?? enhanced ?? phraseCodes);
    if (reply) assert.match(reply, /^[2-5]\d\d$/);
    if (enhanced) assert.match(enhanced, /^[245]\.[0-7]\.\d{1,3}$/);
    assert.doesNotMatch(text, /\n/);
    if (span) assert.ok(span.start >= 0 && span.start < span.end && span.end <= input.length);
  }
}

const piece = fc.oneof(
  fc.constantFrom(...seeds),
  fc.constantFrom(...seeds.flatMap((seed) => seed.split(/(?<=[\s:;])/))),
  fc.string({ unit: "binary", maxLength: 30 }),
);

test("any text, and real ones cut, joined and scrambled", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 12 }), fc.nat(400), async (pieces, cut) => {
      const text = pieces.join("");
      await holds(text);
      await holds(text.slice(cut));
      await holds(text.slice(0, -cut - 1));
    }),
    { numRuns: 400 },
  );
});

test("any bytes", async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), holds), { numRuns: 200 });
});

/** Texts that make a careless pattern go back and forth. */
const repeated = [
  "a",
  "5",
  "5 ",
  "550-",
  "550 \n",
  " ",
  "\n",
  "<",
  "@",
  "a@",
  "(",
  "-",
  "=",
  "1.",
  "5.1.1 ",
  " y\n",
  "x: y\n",
  "<p",
];

for (const unit of repeated) {
  test(`5 MB of ${JSON.stringify(unit)} take time in proportion`, async () => {
    const took = async (length: number, before: string) => {
      const text = before + unit.repeat(Math.ceil(length / unit.length));
      // Processor time: what a busy machine takes from the test does not count.
      const begin = process.cpuUsage();
      await decode(text);
      const { user, system } = process.cpuUsage(begin);
      return (user + system) / 1000;
    };
    for (const before of ["", "From: MAILER-DAEMON@example.net\nSubject: undelivered\nTo: b@example.net\n\n"]) {
      await took(50_000, before);
      const small = await took(500_000, before);
      const large = await took(5_000_000, before);
      // Ten times the text; a quadratic reading would take a hundred times as long.
      assert.ok(large < 40 * Math.max(small, 20), `${small.toFixed(0)} ms, then ${large.toFixed(0)} ms`);
    }
  });
}
