import assert from "node:assert/strict";
import { test } from "node:test";
import {
  classDigit,
  compareCodes,
  inClass,
  inClasses,
  isRegisteredForm,
  registeredForm,
  subject,
} from "./enhanced-code.ts";

test("the open form leaves the class open, and a class closes it again", () => {
  assert.equal(registeredForm("2.1.5"), "x.1.5");
  assert.equal(registeredForm("5.1.10"), "x.1.10");
  assert.equal(registeredForm("550"), "550");
  assert.equal(inClass("x.7.1", "4"), "4.7.1");
  assert.deepEqual(inClasses("x.7.1", { "5": {}, "4": {} }), ["4.7.1", "5.7.1"]);
  assert.deepEqual(inClasses("x.7.1", { "2": undefined }), []);
});

test("an entry is named with its class open, a known subject and no leading zeros", () => {
  for (const name of ["x.0.0", "x.7.1", "x.7.509"]) assert.ok(isRegisteredForm(name), name);
  for (const name of ["5.7.1", "x.8.1", "x.7", "x.7.01", "x.7.1234", "X.7.1"]) assert.ok(!isRegisteredForm(name), name);
});

test("the first number gives the class", () => {
  assert.equal(classDigit("4.7.1"), "4");
  for (const other of ["x.7.1", "3.7.1", "550"]) assert.throws(() => classDigit(other), /so it is no enhanced code/);
});

test("the second number gives the subject", () => {
  assert.equal(subject("5.7.509"), "7");
  assert.equal(subject("x.0.0"), "0");
  assert.throws(() => subject("5.9.1"), /"5\.9\.1" has no subject from 0 to 7/);
});

test("codes are ordered as numbers", () => {
  const codes = ["5.1.10", "5.1.9", "4.7.1", "x.10.1", "x.9.1"];
  assert.deepEqual(codes.toSorted(compareCodes), ["4.7.1", "5.1.9", "5.1.10", "x.9.1", "x.10.1"]);
});
