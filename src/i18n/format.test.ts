import assert from "node:assert/strict";
import { test } from "node:test";
import { counted, formatDay, formatList, formatNumber, formatSize, listParts } from "./format.ts";

test("each language has its plural and its way to write numbers", () => {
  const english = { one: "{count} reply", other: "{count} replies" };
  const french = { one: "{count} réponse", other: "{count} réponses" };
  const inEach = (count: number) => [counted("en", english, count), counted("fr", french, count)];
  assert.deepEqual(inEach(0), ["0 replies", "0 réponse"]);
  assert.deepEqual(inEach(1), ["1 reply", "1 réponse"]);
  assert.deepEqual(inEach(2), ["2 replies", "2 réponses"]);
  assert.deepEqual(inEach(12_345), ["12,345 replies", "12\u202f345 réponses"]);
  // French has one more category for millions: words without it take the general one.
  assert.equal(counted("fr", french, 1_000_000), "1\u202f000\u202f000 réponses");
  assert.equal(formatNumber("fr", 1050), "1\u202f050");
});

test("a size is rounded up, in the unit of the language", () => {
  for (const [bytes, english, french] of [
    [0, "0 kB", "0\u202fko"],
    [1, "1 kB", "1\u202fko"],
    [200_000, "200 kB", "200\u202fko"],
    [999_000, "999 kB", "999\u202fko"],
    [999_001, "1 MB", "1\u202fMo"],
    [2_410_000, "2.5 MB", "2,5\u202fMo"],
    [20_000_000, "20 MB", "20\u202fMo"],
  ] as const) {
    assert.deepEqual([formatSize("en", bytes), formatSize("fr", bytes)], [english, french]);
  }
});

test("a day is written out", () => {
  assert.equal(formatDay("fr", "2024-12-06"), "6 décembre 2024");
  assert.equal(formatDay("en", "2024-12-06"), "6 December 2024");
});

test("a list ends as the language ends it, or goes on to the end", () => {
  const items = ["a", "b", "c"];
  assert.deepEqual([formatList("en", items), formatList("fr", items)], ["a, b and c", "a, b et c"]);
  assert.deepEqual([formatList("en", items.slice(1)), formatList("fr", items.slice(1))], ["b and c", "b et c"]);
  assert.deepEqual([formatList("en", items, "narrow"), formatList("fr", items, "narrow")], ["a, b, c", "a, b, c"]);
  assert.equal(formatList("en", ["a"]), "a");
});

test("things that are more than text are listed in the same way", () => {
  const [a, b, c] = [{ code: "550" }, { code: "551" }, { code: "552" }];
  assert.deepEqual(listParts("fr", [a, b, c]), [a, ", ", b, " et ", c]);
  assert.deepEqual(listParts("en", [a]), [a]);
});
