import assert from "node:assert/strict";
import { test } from "node:test";
import { transcriptLines } from "./transcript.ts";

const text =
  "C: RCPT TO:<claire@example.com>\nS: 550-5.1.1 550 is not\nS: 550 5.1.1 a year\n\nC: DATA\nS: 5501 x\nS: 550\n";

test("a transcript falls into who speaks and what is said", () => {
  assert.deepEqual(
    transcriptLines(text, "421").map(({ speaker, words }) => [speaker, words]),
    [
      ["C", "RCPT TO:<claire@example.com>"],
      ["S", "550-5.1.1 550 is not"],
      ["S", "550 5.1.1 a year"],
      [undefined, ""],
      ["C", "DATA"],
      ["S", "5501 x"],
      ["S", "550"],
    ],
  );
});

test("the lines in which the server answers with the code are marked, and no others", () => {
  const marked = (code: string, lines = text) =>
    transcriptLines(lines, code).flatMap(({ words, hasCode }) => (hasCode ? [words] : []));
  assert.deepEqual(marked("550"), ["550-5.1.1 550 is not", "550 5.1.1 a year", "550"]);
  assert.deepEqual(marked("5.1.1"), ["550-5.1.1 550 is not", "550 5.1.1 a year"]);
  assert.deepEqual(marked("5.1.1", "S: 550 5.1.10 Not here\nC: 550 5.1.1 said by the client\n"), []);
  assert.deepEqual(marked("5.1.1", "S: 550 5a1.1 Not here\n"), []);
});
