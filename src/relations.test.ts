import assert from "node:assert/strict";
import { test } from "node:test";
import { compareWith, found } from "./relations.ts";

const relations = new Map([
  ["450", ["451", "550"]],
  ["451", []],
  ["550", ["551"]],
  ["551", []],
]);

test("a relation written once is seen from both sides", () => {
  assert.deepEqual(compareWith("450", relations), ["451", "550"]);
  assert.deepEqual(compareWith("550", relations), ["450", "551"]);
  assert.deepEqual(compareWith("451", relations), ["450"]);
});

test("what is missing is an error that names it", () => {
  assert.equal(found(0, "zero"), 0);
  assert.throws(() => found(undefined, "content/codes/550/fr.md"), /content\/codes\/550\/fr\.md is missing/);
});
