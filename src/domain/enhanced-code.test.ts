import assert from "node:assert/strict";
import { test } from "node:test";
import { isEnhancedCode, registeredForm } from "./enhanced-code.ts";

test("an enhanced code has a class of 2, 4 or 5 and no leading zeros", () => {
  for (const code of ["2.0.0", "4.7.1", "5.1.10", "5.7.509"]) assert.ok(isEnhancedCode(code), code);
  for (const other of ["3.1.1", "5.07.1", "5.7", "5.7.1000", "192.0.2", "5.7.1.2", "550"]) {
    assert.ok(!isEnhancedCode(other), other);
  }
});

test("the registered form leaves the class open", () => {
  assert.equal(registeredForm("4.7.1"), "X.7.1");
  assert.equal(registeredForm("5.1.10"), "X.1.10");
});
