import assert from "node:assert/strict";
import { test } from "node:test";
import { byLetter, fromEach, groupByCodes } from "./observed.ts";

test("replies with the same codes stand together, in the order of their codes", () => {
  const seen = (text: string, ...codes: string[]) => ({ codes, text });
  const [a, b, c, d] = [seen("a", "421"), seen("b", "550", "5.7.1"), seen("c", "550", "5.7.1"), seen("d")] as const;
  assert.deepEqual(groupByCodes([a, b, c, d]), [
    { codes: ["421"], replies: [a] },
    { codes: ["550", "5.7.1"], replies: [b, c] },
    { codes: [], replies: [d] },
  ]);
});

test("of several lists each gives one before any gives two", () => {
  const lists = [["a1", "a2", "a3"], ["b1"], ["c1", "c2"]];
  assert.deepEqual(fromEach(lists, 4), ["a1", "b1", "c1", "a2"]);
  assert.deepEqual(fromEach(lists, 99), ["a1", "b1", "c1", "a2", "c2", "a3"]);
  assert.deepEqual(fromEach(lists, 0), []);
  assert.deepEqual(fromEach([], 3), []);
});

test("texts come by their first letter, whatever its case and the signs before it", () => {
  const texts = ["user unknown", "<too many> hops", "Unknown user", "Address 10", "Address 9", "421"];
  assert.deepEqual(
    byLetter(texts.map((text) => ({ text }))).map(({ letter, things }) => [letter, things.map(({ text }) => text)]),
    [
      ["4", ["421"]],
      ["A", ["Address 9", "Address 10"]],
      ["T", ["<too many> hops"]],
      ["U", ["Unknown user", "user unknown"]],
    ],
  );
});
