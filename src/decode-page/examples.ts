/** Texts to try the decoder with. Reserved names and addresses only. */

export const examples = {
  reply: `550-5.1.1 <paul@example.com>: Recipient address rejected:
550 5.1.1 User unknown in virtual mailbox table`,

  postfix: `Nov 24 10:15:02 mx postfix/smtp[2817]: 4XyZ1A2b3Cz: to=<paul@example.com>, relay=mail.example.com[192.0.2.25]:25, delay=1.3, delays=0.1/0.02/0.9/0.28, dsn=4.2.2, status=deferred (host mail.example.com[192.0.2.25] said: 452 4.2.2 Mailbox full (in reply to RCPT TO command))`,

  exim: `This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  paul@example.com
    host mail.example.com [192.0.2.25]
    SMTP error from remote mail server after RCPT TO:<paul@example.com>:
    550 5.7.1 Relaying denied`,

  message: `Return-Path: <>
Date: Tue, 24 Nov 2026 10:15:02 +0000
From: MAILER-DAEMON@mx.example.net
To: anna@example.net
Subject: Undelivered Mail Returned to Sender
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="parts"

--parts
Content-Type: text/plain; charset=us-ascii

This is the mail system at host mx.example.net.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients.

--parts
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.net
Arrival-Date: Tue, 24 Nov 2026 10:15:00 +0000

Final-Recipient: rfc822; paul@example.com
Action: failed
Status: 5.2.2
Remote-MTA: dns; mail.example.com
Diagnostic-Code: smtp; 552 5.2.2 The mailbox of the recipient is full

--parts
Content-Type: text/rfc822-headers

From: anna@example.net
To: paul@example.com
Subject: Minutes
Message-ID: <20261124101500.1@mx.example.net>

--parts--`,

  log: `Nov 24 10:15:02 mx postfix/smtp[2817]: 4XyZ1A2b3Cz: to=<paul@example.com>, relay=mail.example.com[192.0.2.25]:25, delay=1.3, dsn=5.1.1, status=bounced (host mail.example.com[192.0.2.25] said: 550 5.1.1 User unknown (in reply to RCPT TO command))
Nov 24 10:15:02 mx postfix/smtp[2817]: 4XyZ1A2b3Cz: to=<marie@example.com>, relay=mail.example.com[192.0.2.25]:25, delay=1.3, dsn=5.1.1, status=bounced (host mail.example.com[192.0.2.25] said: 550 5.1.1 User unknown (in reply to RCPT TO command))
Nov 24 10:15:09 mx postfix/smtp[2820]: 4XyZ1D4e5Fz: to=<claire@example.org>, relay=mx.example.org[198.51.100.7]:25, delay=8.1, dsn=4.7.1, status=deferred (host mx.example.org[198.51.100.7] said: 451 4.7.1 Greylisting in action, please come back later (in reply to RCPT TO command))`,
} as const;

export type ExampleName = keyof typeof examples;
