import assert from "node:assert/strict";
import { test } from "node:test";
import { halves } from "./halves.ts";

/** Groups of so many codes, cut in two, as the numbers of codes in each. */
const cut = (...counts: number[]) =>
  halves(counts.map((length) => ({ codes: Array.from({ length }) }))).map((part) =>
    part.map(({ codes }) => codes.length),
  );

test("groups are cut where the halves differ least, in their order", () => {
  assert.deepEqual(cut(1, 11, 5, 7, 8, 7, 10, 28), [
    [1, 11, 5, 7, 8, 7],
    [10, 28],
  ]);
  assert.deepEqual(cut(9, 1, 1), [[9], [1, 1]]);
  assert.deepEqual(cut(1, 1, 9), [[1, 1], [9]]);
});

test("one group or none leaves a half empty", () => {
  assert.deepEqual(cut(3), [[], [3]]);
  assert.deepEqual(cut(), [[], []]);
});
