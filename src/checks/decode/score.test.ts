import assert from "node:assert/strict";
import { test } from "node:test";
import { expectedOf, readTable, score, unescaped } from "./score.ts";

const table = readTable(
  "expected_reply\texpected_enhanced\taccept_reply\taccept_enhanced\thard\n550\t5.1.1\t550|551\t5.1.1\t\n\t\t\t\t1\n\t4.4.1\t\t4.4.1\t\n",
);
const [refusal, hard, status] = table.map(expectedOf);

test("both values must be right, in one of the forms that are", () => {
  const rows = [
    { reply: "551", enhanced: "5.1.1", expected: refusal! },
    { reply: "550", enhanced: "", expected: refusal! },
    { reply: "", enhanced: "4.4.1", expected: status! },
    { reply: "421", enhanced: "4.4.1", expected: status! },
  ];
  assert.deepEqual(score(rows), { rows: 4, right: 2, false: 0, falseOnHard: 0 });
});

test("anything found where nothing is expected is false", () => {
  const rows = [
    { reply: "", enhanced: "", expected: hard! },
    { reply: "550", enhanced: "", expected: hard! },
  ];
  assert.deepEqual(score(rows), { rows: 2, right: 1, false: 1, falseOnHard: 1 });
});

test("fields get their signs back", () => {
  assert.equal(unescaped(String.raw`a\tb\nc\\n`), "a\tb\nc\\n");
});
