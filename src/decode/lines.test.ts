/** Lines of every format, made up in the form of the real ones. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { decode, type Finding } from "./index.ts";

/** What matters of the first finding: codes, command, software, recipient. */
const gist = ({ reply, enhanced, command, software, recipient }: Finding) =>
  [reply, enhanced, command, software, recipient].filter((part) => part !== undefined).join(" ");

/** By format: a text, and the gist of the best finding in it. */
const formats: Record<string, readonly (readonly [text: string, gist: string])[]> = {
  "bare reply": [
    ["550 5.1.1 <claire@example.com>: Recipient address rejected: User unknown", "550 5.1.1 claire@example.com"],
    ["smtp; 452 4.2.2 The email account that you tried to reach is over quota", "452 4.2.2"],
    ["421 mail.example.com Service not available", "421"],
    ["550 #5.1.0 Address rejected.", "550 5.1.0"],
    ["553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)", "553 5.7.1"],
    ["550 (5.1.2) Host unknown", "550 5.1.2"],
    ["550 permanent failure for one or more recipients (claire@example.com:blocked) - 5.7.1 [BL23]", "550 5.7.1"],
    ["5.7.26 This mail has been blocked because the sender is unauthenticated.", "5.7.26"],
    ["421 192.0.2.25 has too many connections open to this server", "421"],
    ["450 Refused, see RFC 5321 4.2.2 about mail", "450"],
    ["550 Mail refused, see https://example.com/errors/5.7.1", "550"],
    ["The server responded with 550 Mailbox unavailable", "550"],
    ["SMTP error code 421, host not reachable", "421"],
    ["421 Come back tomorrow", "421"],
    ["Status: 5.2.2", "5.2.2"],
    ["Sorry, no mailbox here by that name. (#5.1.1)", "5.1.1"],
    ["failed,5.1.1 (bad destination mailbox address),smtp;553 Relaying disallowed", "553 5.1.1"],
  ],
  "reply of several lines": [
    ["550-5.1.1 The account does not exist.\n550-5.1.1 Please check the address.\n550 5.1.1 Learn more", "550 5.1.1"],
    ["550-5.7.26 Unauthenticated mail 550-5.7.26 is not accepted 550 5.7.26 due to its policy", "550 5.7.26"],
    ["554-mail.example.com\n554 Your access to this mail system has been rejected", "554"],
  ],
  postfix: [
    [
      "Nov 24 03:00:01 mx postfix/smtp[450]: 4F2C1A: to=<claire@example.com>, relay=mail.example.com[192.0.2.25]:25, delay=450, delays=0.1/0/250/0.2, dsn=5.1.1, status=bounced (host mail.example.com[192.0.2.25] said: 550 5.1.1 <claire@example.com>: User unknown (in reply to RCPT TO command))",
      "550 5.1.1 RCPT postfix claire@example.com",
    ],
    [
      "Nov 24 03:00:02 mx postfix/smtpd[221]: NOQUEUE: reject: RCPT from unknown[198.51.100.250]: 450 4.7.1 Client host rejected: cannot find your reverse hostname, [198.51.100.250]; from=<paul@example.net> to=<claire@example.com> proto=ESMTP helo=<mail.example.net>",
      "450 4.7.1 RCPT postfix claire@example.com",
    ],
    [
      "Nov 24 03:00:03 mx postfix/smtp[451]: 5A1B2C: to=<claire@example.com>, relay=none, delay=421, delays=120/1/300/0, dsn=4.4.1, status=deferred (connect to mail.example.com[192.0.2.25]:25: Connection timed out)",
      "4.4.1 postfix claire@example.com",
    ],
    [
      "Nov 24 03:00:04 mx postfix/smtp[452]: 6C2D3E: to=<claire@example.com>, relay=mail.example.com[192.0.2.25]:25, delay=2.1, dsn=4.0.0, status=deferred (host mail.example.com[192.0.2.25] refused to talk to me: 554 No SMTP service here)",
      "554 4.0.0 connection postfix claire@example.com",
    ],
    [
      "Nov 24 03:00:05 mx postfix/smtp[453]: 7D3E4F: to=<claire@example.com>, relay=mail.example.com[192.0.2.25]:587, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 250ABC)",
      "250 2.0.0 postfix claire@example.com",
    ],
    [
      "Nov 24 03:00:06 mx postfix/cleanup[454]: 8E4F5A: milter-reject: END-OF-MESSAGE from mail.example.net[198.51.100.250]: 4.7.1 Try again later; from=<paul@example.net> to=<claire@example.com> proto=ESMTP",
      "4.7.1 message postfix claire@example.com",
    ],
  ],
  exim: [
    [
      "2026-11-24 03:00:01 1tFaBc-0004Xy-2Z ** claire@example.com R=dnslookup T=remote_smtp H=mail.example.com [192.0.2.25]: SMTP error from remote mail server after RCPT TO:<claire@example.com>: 550-5.1.1 No such user\\n550 5.1.1 here",
      "550 5.1.1 RCPT exim claire@example.com",
    ],
    [
      "2026-11-24 03:00:02 1tFaBd-0004Xz-3A == claire@example.com R=dnslookup T=remote_smtp defer (-46): SMTP error from remote mail server after end of data: host mail.example.com [192.0.2.25]: 451 Temporary local problem",
      "451 message exim claire@example.com",
    ],
    [
      "2026-11-24 03:00:03 plain_login authenticator failed for (client) [198.51.100.250]:54421 I=[192.0.2.1]:587: 535 Incorrect authentication data (set_id=paul@example.net)",
      "535 AUTH exim",
    ],
  ],
  sendmail: [
    [
      "Nov 24 03:00:01 mx sm-mta[501]: 4AO300x1000501: to=<claire@example.com>, delay=00:00:02, mailer=esmtp, pri=120450, relay=mail.example.com. [192.0.2.25], dsn=5.1.1, stat=User unknown",
      "5.1.1 sendmail claire@example.com",
    ],
    [
      "Nov 24 03:00:02 mx sm-mta[502]: 4AO300x2000502: ruleset=check_rcpt, arg1=<claire@example.com>, relay=[198.51.100.250], reject=550 5.7.1 <claire@example.com>... Relaying denied",
      "550 5.7.1 RCPT sendmail claire@example.com",
    ],
    ["<<< 550 No thanks", "550 sendmail"],
    [
      "... while talking to mail.example.com.:\n>>> RCPT To:<claire@example.com>\n<<< 552 5.2.2 Mailbox full",
      "552 5.2.2 sendmail",
    ],
    [
      "Nov 24 03:00:03 mx sm-mta[503]: 4AO300x3000503: to=<claire@example.com>, mailer=esmtp, pri=250314, dsn=4.0.0, stat=Deferred: 421 unable to verify sender domain",
      "421 4.0.0 sendmail claire@example.com",
    ],
  ],
  qmail: [
    [
      "@4000000066a0b1c2 delivery 421: failure: 192.0.2.25_does_not_like_recipient./Remote_host_said:_550_5.1.1_<claire@example.com>_unknown/Giving_up_on_192.0.2.25./",
      "550 5.1.1 RCPT qmail claire@example.com",
    ],
    [
      "@4000000066a0b1c3 delivery 552: deferral: Connected_to_192.0.2.25_but_greeting_failed./Remote_host_said:_421_Too_many_connections/",
      "421 qmail",
    ],
    ["Remote host said: 554 5.7.1 Service unavailable [RCPT_TO]", "554 5.7.1 RCPT qmail"],
    ["remote host 192.0.2.25 said: 550 Unknown user claire\n. (#5.5.0)\n", "550 5.5.0"],
  ],
  exchange: [
    ["Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found'", "550 5.1.10 exchange"],
    ["#550 5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient ##", "550 5.2.3 exchange"],
    [
      '2026-11-24T03:00:01.250Z,192.0.2.25,MAIL1,198.51.100.250,mail.example.com,";250 2.6.0 <a1@example.net> [InternalId=250421, Hostname=mail.example.com] 4510 bytes in 0.250, 17.5 KB/sec Queued mail for delivery",Outbound,SMTP,SENDEXTERNAL',
      "250 2.6.0",
    ],
  ],
  opensmtpd: [
    [
      'Nov 24 03:00:01 mx smtpd[421]: 5d3c2b1a mta delivery evpid=1a2b3c from=<paul@example.net> to=<claire@example.com> relay="192.0.2.25" delay=2s result="PermFail" stat="550 5.1.1 User unknown"',
      "550 5.1.1 opensmtpd claire@example.com",
    ],
    [
      'Nov 24 03:00:02 mx smtpd[421]: 5d3c2b1b mta delivery evpid=1a2b3d from=<paul@example.net> to=<claire@example.com> delay=0s result="Ok" stat="250 2.0.0: 1a2b3c4d Message accepted for delivery"',
      "250 2.0.0 opensmtpd claire@example.com",
    ],
    [
      'Nov 24 03:00:03 mx smtpd[421]: 5d3c2b1c mta delivery to=<claire@example.com> result="TempFail" stat="451 4.7.1 Greylisted"',
      "451 4.7.1 opensmtpd claire@example.com",
    ],
  ],
  haraka: [
    ["[NOTICE] [1A2B-3C4D.1] [outbound] S: 550 5.7.1 Relaying denied", "550 5.7.1 haraka"],
    ["[INFO] [1A2B-3C4D.1.1] [outbound] bouncing mail: 552 5.2.2 Mailbox full", "552 5.2.2 haraka"],
    ["[PROTOCOL] [1A2B-3C4D.1] [core] S: 421 4.3.2 Too many connections", "421 4.3.2 haraka"],
  ],
  courier: [
    [
      "Nov 24 03:00:01 mx courieresmtp: id=00A1B2,from=<paul@example.net>,addr=<claire@example.com>: 550 User unknown",
      "550 courier",
    ],
    [
      "Nov 24 03:00:02 mx courierd: 550 5.1.1 <claire@example.com>... User unknown",
      "550 5.1.1 courier claire@example.com",
    ],
    [
      "Nov 24 03:00:03 mx courieresmtpd: error,relay=198.51.100.250,from=<paul@example.net>: 535 Authentication failed.",
      "535 AUTH courier",
    ],
  ],
};

for (const [format, samples] of Object.entries(formats)) {
  test(`${format}: the codes, and what the line says of them`, async () => {
    assert.ok(samples.length >= 3);
    for (const [text, expected] of samples) {
      const [best] = await decode(text);
      assert.equal(best && gist(best), expected, text);
    }
  });
}

/** What looks like codes and is none. */
const noCodes = [
  "Received: by mail.example.com (Postfix, from userid 501) id 550ABC for <claire@example.com>",
  "X-Mailer: Courier 5.2.7",
  "Subject: 550 offers by mail",
  "Nov 24 03:00:01 mx dovecot[450]: imap-login: Disconnected (auth failed, 1 attempts): user=<claire>, rip=198.51.100.250",
  "Nov 24 03:00:01 mx postfix/smtpd[450]: connect from mail.example.net[198.51.100.250]:55421",
  "Nov 24 03:00:01 mx postfix/qmgr[551]: 554ABC: removed",
  "Nov 24 03:00:01 mx postfix/smtpd[552]: TLS connection established from mail[192.0.2.25]: TLSv1.2 with cipher AES256-SHA (256/256 bits)",
  '198.51.100.250 - - [24/Nov/2026:03:00:01] "POST /mail HTTP/1.1" 403 550',
  "message size: 553 bytes",
  "Rejected for its size: 553 bytes",
  "See https://example.com/errors/550-bl23.html about rejected mail",
  "RFC2821 4.1.1.1 says how mail is greeted",
  "Mail from [2.2.2.2] and 5.1.1.250 was seen",
  "OFR_416 [416]",
  "(#id-5.9.4) mail",
  "AS(508) mail",
  "see DOC-1369#550 for mail",
  "info msg 235: bytes 553 from <paul@example.net> qp 450 uid 501",
  "2024-05-05 550e8400-e29b-41d4-a716-446655440000 mail",
  "Mail server 4.5.2 released",
  "We sent 250 messages to 550 users.",
  "Delivery address:\n550 Main Street, Springfield\nRing twice",
  "The list\n550 users were affected\nand 451 points",
  "The upstream server returned 502 Bad Gateway",
];

test("what is no code stays none", async () => {
  for (const text of noCodes) assert.deepEqual(await decode(text), [], text);
});

/** Forms in which people and programs pass replies on, with what stands beside the codes. */
const passedOn: readonly (readonly [text: string, gist: string])[] = [
  ["554: delivery error: dd This user doesn't have a yahoo.com account", "554"],
  ["Error 550: mailbox name not allowed", "550"],
  ["550\t5.1.1\tUser unknown", "550 5.1.1"],
  ["550\u00a05.1.1 User unknown", "550 5.1.1"],
  ["smtplib.SMTPDataError: (550, b'5.1.1 <claire@example.com>: User unknown')", "550 5.1.1"],
  ["The server response was: 5.7.1 Unable to deliver", "5.7.1"],
  ["Le serveur de messagerie a répondu : 5.7.1 Accès refusé", "5.7.1"],
  ["{LED=550 5.1.1 RESOLVER.ADR.RecipNotFound}", "550 5.1.1 exchange"],
  ["Erreur : 550 Boîte pleine", "550"],
  ["Le serveur a renvoyé l'erreur 550 Utilisateur inconnu", "550"],
  ["553 5.1.8 <paul@example.net>... Domain of sender address does not exist", "553 5.1.8"],
  ["550 5.1.1 User unknown, see https://example.com/qmail", "550 5.1.1"],
  ["550 5.7.26 DMARC authentication failed for example.org", "550 5.7.26"],
  ["550 5.1.1 mailbox exchange.example.com of courier@example.com unknown", "550 5.1.1"],
];

test("replies that people and programs pass on", async () => {
  for (const [text, expected] of passedOn) {
    const [best] = await decode(text);
    assert.equal(best && gist(best), expected, text);
  }
});

test("the words end where the sign that opened them closes them, and links stay whole", async () => {
  const words = async (text: string) => (await decode(text))[0]?.text;
  assert.equal(await words('{"response":"550 5.1.1 No such user","attempts":450}'), "550 5.1.1 No such user");
  assert.equal(await words("Server said: '550 The user doesn't exist'"), "550 The user doesn't exist");
  assert.equal(await words("« 550 5.1.1 Utilisateur inconnu »"), "550 5.1.1 Utilisateur inconnu");
  assert.equal(
    await words("550 5.7.1 Blocked, see https://example.com/unblock/"),
    "550 5.7.1 Blocked, see https://example.com/unblock/",
  );
  assert.equal(
    await words("x dsn=4.4.1, status=deferred (connect to mail: Connection refused)"),
    "connect to mail: Connection refused",
  );
});

test("the signs of a quotation are a margin, and the lines of a session stay apart", async () => {
  const [quoted] = await decode(
    "> <paul@example.com>: host mx said: 550 5.1.1\n>     User unknown (in reply to\n>     RCPT TO command)",
  );
  assert.equal(
    quoted && `${gist(quoted)} ${quoted.text}`,
    "550 5.1.1 RCPT postfix paul@example.com 550 5.1.1 User unknown",
  );
  const session = await decode(
    "<-  250 2.1.0 Ok\n -> RCPT TO:<paul@example.org>\n<** 550 5.1.1 User unknown\n -> QUIT",
  );
  assert.deepEqual(
    session.map(({ text }) => text),
    ["550 5.1.1 User unknown", "250 2.1.0 Ok"],
  );
});

test("the words of the server stand on one line, without what the log adds", async () => {
  const words = async (text: string) => (await decode(text))[0]?.text;
  assert.equal(
    await words(
      "status=bounced (host mail.example.com[192.0.2.25] said: 550-5.1.1 No such user 550 5.1.1 here (in reply to RCPT TO command))",
    ),
    "550-5.1.1 No such user here",
  );
  assert.equal(await words("550-5.1.1 The account\n550 5.1.1 does not exist"), "550-5.1.1 The account does not exist");
  assert.equal(
    await words("reject: RCPT from a[192.0.2.1]: 450 4.7.1 Try later; from=<a@example.com> to=<b@example.com>"),
    "450 4.7.1 Try later",
  );
});

test("a code within the words is told apart: the outer one counts", async () => {
  const [best] = await decode(
    "554 4.4.7 Message expired: message not delivered <421 4.4.2 Connection dropped due to timeout>",
  );
  assert.equal(best?.reply, "554");
  assert.equal(best?.enhanced, "4.4.7");
  assert.equal(best?.contradicts, true);
  assert.deepEqual(best?.inner, { reply: "421", enhanced: "4.4.2" });
});

test("a greeting that ends in a refusal is the refusal", async () => {
  const [best] = await decode("220-mail.example.com 421 4.2.1 Too many connections");
  assert.equal(`${best?.reply} ${best?.enhanced}`, "421 4.2.1");
});

test("every line of a log is a finding, with its place; failures come first", async () => {
  const log = [
    "postfix/smtp[1]: A: to=<a@example.com>, dsn=2.0.0, status=sent (250 2.0.0 Ok)",
    "postfix/smtp[2]: B: to=<b@example.com>, dsn=5.1.1, status=bounced (host x said: 550 5.1.1 Unknown (in reply to RCPT TO command))",
    "postfix/qmgr[3]: B: removed",
    "postfix/smtp[4]: C: to=<c@example.com>, dsn=4.2.2, status=deferred (host x said: 452 4.2.2 Full (in reply to RCPT TO command))",
  ].join("\r\n");
  const found = await decode(log);
  assert.deepEqual(found.map(gist), [
    "550 5.1.1 RCPT postfix b@example.com",
    "452 4.2.2 RCPT postfix c@example.com",
    "250 2.0.0 postfix a@example.com",
  ]);
  assert.deepEqual(
    found.map(({ span }) => log.slice(span?.start, span?.end)),
    ["550 5.1.1 Unknown", "452 4.2.2 Full", "250 2.0.0 Ok"],
  );
});

test("the place of words on several lines is all of them", async () => {
  const text = "It said:\r\n550-5.1.1 No such\r\n550 5.1.1 user\r\nThat was all.";
  const [best] = await decode(text);
  assert.equal(text.slice(best?.span?.start, best?.span?.end), "550-5.1.1 No such\r\n550 5.1.1 user");
});

test("who wrote a reply shows by its marks, the longest first", async () => {
  const knowledge = { marks: { gmail: ["gsmtp"], yahoo: ["yahoodns"], postfix: ["said"] }, phrases: {} };
  const [best] = await decode("host x said: 550 5.1.1 No such user - gsmtp", knowledge);
  assert.equal(best?.provider, "gmail");
  // The client that this server refuses wrote nothing.
  const [refused] = await decode(
    "NOQUEUE: reject: RCPT from gsmtp.example[192.0.2.1]: 450 4.2.0 Greylisted",
    knowledge,
  );
  assert.equal(refused?.provider, undefined);
});

test("a line without a code is known by its words, the longest first, and bears no code", async () => {
  const knowledge = {
    marks: {},
    phrases: {
      "user unknown": ["550"],
      "user unknown in virtual mailbox table": ["550", "5.1.1"],
      "connection refused": ["4.4.1"],
    },
  };
  const [best] = await decode("They say: User unknown in virtual mailbox table!", knowledge);
  assert.deepEqual(best, {
    contradicts: false,
    text: "User unknown in virtual mailbox table",
    phraseCodes: ["550", "5.1.1"],
    span: { start: 10, end: 47 },
  });
  assert.deepEqual(await decode("Nothing of the kind in this mail", knowledge), []);
  assert.deepEqual(await decode("ssh: connect to host example.com port 22: Connection refused", knowledge), []);
  const log = 'rejected RCPT <claire@example.com>: User unknown\n=> paul@example.com C="250 2.0.0 Ok"';
  assert.deepEqual((await decode(log, knowledge)).map(gist), ["RCPT claire@example.com", "250 2.0.0"]);
});
