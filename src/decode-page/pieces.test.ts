import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { mostMarks, mostShown, pieces, visibleParts } from "./pieces.ts";

test("a text is cut where marks begin and end", () => {
  assert.deepEqual(pieces("see 550 now", [{ start: 4, end: 7, group: 2 }]), [
    { text: "see " },
    { text: "550", group: 2 },
    { text: " now" },
  ]);
  assert.deepEqual(pieces("550", [{ start: 0, end: 3, group: 0 }]), [{ text: "550", group: 0 }]);
  assert.deepEqual(pieces("", []), []);
});

test("of marks that overlap the first counts, and nothing of the text is lost", () => {
  const marks = fc.array(fc.record({ start: fc.nat(30), length: fc.integer({ min: -2, max: 9 }) }));
  const property = fc.property(fc.string({ maxLength: 25 }), marks, (text, places) => {
    const sorted = places
      .map(({ start, length }) => ({ start, end: start + length, group: 0 }))
      .toSorted((a, b) => a.start - b.start);
    const cut = pieces(text, sorted);
    assert.equal(cut.map((piece) => piece.text).join(""), text);
    assert.ok(cut.every((piece) => piece.text !== ""));
  });
  fc.assert(property);
});

test("a long text is shown to its limit", () => {
  const text = "x".repeat(mostShown + 10);
  const cut = pieces(text, [
    { start: mostShown - 2, end: mostShown + 5, group: 0 },
    { start: mostShown + 6, end: mostShown + 8, group: 1 },
  ]);
  assert.deepEqual(
    cut.map((piece) => piece.text.length),
    [mostShown - 2, 2],
  );
});

test("a text with too many marks is shown to the last of them", () => {
  const marks = Array.from({ length: mostMarks + 5 }, (_, index) => ({
    start: 2 * index,
    end: 2 * index + 1,
    group: 0,
  }));
  const cut = pieces("x".repeat(3 * mostMarks), marks);
  assert.equal(cut.filter(({ group }) => group !== undefined).length, mostMarks);
  assert.equal(cut.map((piece) => piece.text).join("").length, 2 * mostMarks);
});

test("signs that would not be seen are named", () => {
  assert.deepEqual(visibleParts("a\u202eb\0"), [
    { text: "a", isUnseen: false },
    { text: "U+202E", isUnseen: true },
    { text: "b", isUnseen: false },
    { text: "U+0000", isUnseen: true },
  ]);
  assert.deepEqual(visibleParts("é 😀\n"), [{ text: "é 😀\n", isUnseen: false }]);
});
