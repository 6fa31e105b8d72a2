import assert from "node:assert/strict";
import { test } from "node:test";
import { correctSenses } from "./senses.ts";

test("the French lines get French signs, and no other line changes", () => {
  const yaml = `text: "Isn't it full?"
sense:
  fr: "C'est plein: videz-la!"
  en: "It's full: empty it!"
`;
  const right = `text: "Isn't it full?"
sense:
  fr: "C’est plein\u00a0: videz-la\u202f!"
  en: "It's full: empty it!"
`;
  assert.equal(correctSenses(yaml), right);
  assert.equal(correctSenses(right), right);
});
