import assert from "node:assert/strict";
import { test } from "node:test";
import { category, firstDigit, impliedRetry, isCode, isReplyCode, severity } from "./reply-code.ts";

test("the first digit gives the severity, for both kinds of code", () => {
  assert.equal(severity("250"), "success");
  assert.equal(severity("354"), "continue");
  assert.equal(severity("4.7.1"), "temporary");
  assert.equal(severity("550"), "permanent");
});

test("a first digit outside SMTP is an error that says so", () => {
  assert.throws(() => firstDigit("120"), /"120" does not begin with 2, 3, 4 or 5/);
  assert.throws(() => severity(""), /no SMTP code/);
});

test("the second digit gives the category", () => {
  assert.equal(category("501"), "syntax");
  assert.equal(category("214"), "information");
  assert.equal(category("421"), "connections");
  assert.equal(category("530"), "unspecified");
  assert.equal(category("552"), "mail-system");
  assert.equal(category("541"), "unspecified");
  assert.equal(category("571"), "none");
});

test("the severity implies whether to retry", () => {
  assert.equal(impliedRetry("220"), "not-applicable");
  assert.equal(impliedRetry("354"), "not-applicable");
  assert.equal(impliedRetry("451"), "automatic");
  assert.equal(impliedRetry("554"), "after-change");
});

test("a reply code is three digits beginning with 2 to 5", () => {
  for (const code of ["211", "354", "571", "599"]) assert.ok(isReplyCode(code), code);
  for (const other of ["120", "600", "55", "5500", "5.5.0", "x50", ""]) assert.ok(!isReplyCode(other), other);
});

test("a code is a reply code or an enhanced one with its class", () => {
  for (const code of ["550", "5.7.1", "2.0.0", "5.7.509"]) assert.ok(isCode(code), code);
  for (const other of ["x.7.1", "3.7.1", "5.07.1", "5.7", "5.7.1.2", ""]) assert.ok(!isCode(other), other);
});
