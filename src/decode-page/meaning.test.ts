import assert from "node:assert/strict";
import { test } from "node:test";
import { explained, meaningOf } from "./meaning.ts";
import type { CodeWords } from "./settings.ts";

const words = (title: string): CodeWords => [title, "", "", []];
const known = {
  codes: Object.fromEntries(["550", "451", "5.7.1", "4.7.1", "5.0.0", "5.7.606"].map((code) => [code, words(code)])),
  ranges: [{ first: "5.7.606", last: "5.7.649" }],
};
const lead = (reply?: string, enhanced?: string) =>
  meaningOf({ ...(reply && { reply }), ...(enhanced && { enhanced }) }, known).lead?.code;

test("the enhanced code says more, unless it says nothing or contradicts", () => {
  assert.equal(lead("550", "5.7.1"), "5.7.1");
  assert.equal(lead("550"), "550");
  assert.equal(lead(undefined, "5.7.1"), "5.7.1");
  assert.equal(lead("550", "5.0.0"), "550");
  assert.equal(lead("559", "5.0.0"), "5.0.0");
  assert.equal(lead("550", "4.7.1"), "550");
  assert.equal(lead("559", "4.7.1"), undefined);
  assert.equal(lead("550", "5.7.999"), "550");
  assert.equal(lead("559"), undefined);
  assert.equal(lead(), undefined);
});

test("known and unknown codes are told apart", () => {
  const { known: explainedCodes, unknown } = meaningOf({ reply: "559", enhanced: "5.7.1" }, known);
  assert.deepEqual(
    explainedCodes.map(({ code }) => code),
    ["5.7.1"],
  );
  assert.deepEqual(unknown, ["559"]);
});

test("a code of a range is explained on the page of the first", () => {
  assert.equal(explained("5.7.620", known)?.page, "5.7.606");
  for (const code of ["5.7.605", "5.7.650", "4.7.620", "5.6.620", "620"])
    assert.equal(explained(code, known), undefined);
});
