import assert from "node:assert/strict";
import { test } from "node:test";
import { compareWith, found, nearest, splitAtCodes } from "./relations.ts";

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

test("an entry is shown by its code of the same class, else by its gravest", () => {
  assert.equal(nearest(["4.7.1", "5.7.1"], "450"), "4.7.1");
  assert.equal(nearest(["4.7.1", "5.7.1"], "250"), "5.7.1");
  assert.throws(() => nearest([], "550"), /550/);
});

test("a registered text is cut where codes stand that have a page", () => {
  assert.deepEqual(splitAtCodes("450, 550 (other 4XX)", ["450"]), [
    { text: "450", isCode: true },
    { text: ", ", isCode: false },
    { text: "550", isCode: false },
    { text: " (other 4XX)", isCode: false },
  ]);
});
