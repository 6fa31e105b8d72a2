import assert from "node:assert/strict";
import { test } from "node:test";
import { registeredForm } from "./enhanced-code.ts";

test("the registered form leaves the class open", () => {
  assert.equal(registeredForm("2.1.5"), "X.1.5");
  assert.equal(registeredForm("4.7.1"), "X.7.1");
  assert.equal(registeredForm("5.1.10"), "X.1.10");
});
