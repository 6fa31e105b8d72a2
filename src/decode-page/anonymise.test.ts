import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { anonymise } from "./anonymise.ts";
import { examples } from "./examples.ts";

test("an address becomes a numbered one, the same one each time, however it is written", () => {
  for (const [text, anonymous] of [
    ["to=<Anna.B@acme.fr> from=<anna.b@ACME.fr>", "to=<user1@example.com> from=<user1@example.com>"],
    ["a@acme.fr, b@acme.fr; a@acme.fr", "user1@example.com, user2@example.com; user1@example.com"],
    ["to=joe@acme.com, user=joe@acme.com", "to=user1@example.com, user=user1@example.com"],
    ["smtp.mailfrom=joe@acme.com", "smtp.mailfrom=user1@example.com"],
    ['"john doe"@acme.fr O\'Brien@acme.fr', "user1@example.com user2@example.com"],
    ["'joe@acme.com'", "'user1@example.com'"],
    ["joe+list@acme.com john.doe=acme.com@bounce.net", "user1@example.com user2@example.com"],
    ["prvs=0123abc=joe@acme.com", "user1@example.com"],
    ["joe@[203.0.113.9] root@mailhost", "user1@example.com user2@example.com"],
    ["hélène@société.fr", "user1@example.com"],
    ["?rcpt=joe%40acme.com", "?rcpt=user1@example.com"],
  ] as const) {
    assert.equal(anonymise(text), anonymous, text);
  }
});

test("IP addresses become reserved ones; versions, times, codes and the machine itself stay", () => {
  for (const [text, anonymous] of [
    ["[203.0.113.99]:25, [198.18.0.1], 203.0.113.99", "[192.0.2.1]:25, [192.0.2.2], 192.0.2.1"],
    ["unknown[2a01:e0a::12]: no", "unknown[2001:db8::1]: no"],
    ["2a01:e0a:0:1:1:1:1:1: no IPv6:fe80::1", "2001:db8::1: no IPv6:2001:db8::2"],
    ["Connected_to_203.0.113.9_but", "Connected_to_192.0.2.1_but"],
    ["10:15:02 00:11:22:33:44:55 ::1 127.0.0.1 1.2.3.4.5 300.1.1.1 15.20.8158.023", undefined],
    ["550-5.7.1 550 5.7.1 #5.1.1 X.7.1 4.97.1 Mail::DKIM std::be", undefined],
  ] as const) {
    assert.equal(anonymise(text), anonymous ?? text, text);
  }
  const many = Array.from({ length: 300 }, (_, number) => `198.18.${number >> 8}.${number & 255}`).join(" ");
  assert.equal(anonymise(many).split(" ")[254], "198.51.100.1");
  assert.equal(new Set(anonymise(many).split(" ")).size, 300);
});

test("hosts become numbered ones; reserved names, files and words that look like hosts stay", () => {
  for (const [text, anonymous] of [
    ["mx.acme.fr[x] MX.ACME.FR. (mail.acme.fr)", "host1.example.net[x] host1.example.net. (host2.example.net)"],
    ["Connected_to_mail.acme.com_but", "Connected_to_host1.example.net_but"],
    ["header.d=acme.fr _dmarc.acme.fr @acme.fr", "header.d=host1.example.net host2.example.net @host1.example.net"],
    ["xn--socit-esab.xn--p1ai société.fr", "host1.example.net host2.example.net"],
    ["host1.example.net mx.acme.fr", "host1.example.net host2.example.net"],
    ["mx.example.com mail.example localhost a.test b.invalid", undefined],
    ["RESOLVER.ADR.RecipNotFound; STOREDRV.Submission.Exception: smtp.mailfrom=<> refused.Please", undefined],
    ["mail.log /errors/550-bl23.html e.g. i.e. 4XyZ1A2b3Cz a7-2002bd8c1234si12.34 - gsmtp", undefined],
  ] as const) {
    assert.equal(anonymise(text), anonymous ?? text, text);
  }
});

test("a machine is known by its place too", () => {
  for (const [text, anonymous] of [
    [
      "Nov 24 10:15:02 srv-acme postfix/smtp[2817]: 1: to",
      "Nov 24 10:15:02 host1.example.net postfix/smtp[2817]: 1: to",
    ],
    [
      "<22>1 2026-11-24T10:15:02.1+01:00 srv exim[3]: x",
      "<22>1 2026-11-24T10:15:02.1+01:00 host1.example.net exim[3]: x",
    ],
    ["helo=<PC-JEAN> helo=<localhost>", "helo=<host1.example.net> helo=<localhost>"],
    [
      "http://intranet/x http://[2a01::5]/ https://localhost:80/",
      "http://host1.example.net/x http://[2001:db8::1]/ https://localhost:80/",
    ],
  ] as const) {
    assert.equal(anonymise(text), anonymous, text);
  }
});

test("a link keeps its path, but for those it names", () => {
  assert.equal(
    anonymise("https://mail.acme.fr/errors/550-bl23.html?ip=203.0.113.9&e=joe%40acme.fr"),
    "https://host1.example.net/errors/550-bl23.html?ip=192.0.2.1&e=user1@example.com",
  );
});

test("codes and words stay in every example, and a second time changes nothing", () => {
  for (const text of Object.values(examples)) {
    const once = anonymise(text);
    assert.deepEqual(
      once.match(/(?<![\d.])(?:[245]\d\d|[245]\.\d\.\d)(?![\d.])/g),
      text.match(/(?<![\d.])(?:[245]\d\d|[245]\.\d\.\d)(?![\d.])/g),
    );
    assert.equal(anonymise(once), once);
  }
});

test("nobody's address is left, wherever it stands", () => {
  const name = fc.stringMatching(/^[a-z][a-z0-9]{3,8}$/);
  const around = fc.constantFrom("", " ", "<", "\n", "(", "[", '"', "'", ":", ";", ",");
  const property = fc.property(name, name, around, around, (user, domain, before, after) => {
    const text = anonymise(`550 5.1.1 ${before}${user}@${domain}q.zone${after} unknown`);
    assert.equal(text, `550 5.1.1 ${before}user1@example.com${after} unknown`);
  });
  fc.assert(property);
});

test("a long text without a break takes no long time", () => {
  for (const text of [
    "a".repeat(1e6),
    "a.".repeat(5e5),
    "a@".repeat(5e5),
    "1.".repeat(5e5),
    "a:".repeat(5e5),
    "=".repeat(1e6),
  ]) {
    const start = performance.now();
    anonymise(text);
    assert.ok(performance.now() - start < 2000, text.slice(0, 4));
  }
});

test("a machine is hidden where its IP address follows, with or without a dot in its name", () => {
  assert.equal(
    anonymise("relay=srv-mail[10.1.2.3]:25, H=(PC-DE-PAUL) [10.1.2.4], (host mail.corp.fr[10.1.2.3] said: 550)"),
    "relay=host1.example.net[192.0.2.1]:25, H=(host2.example.net) [192.0.2.2], (host host3.example.net[192.0.2.1] said: 550)",
  );
});
