import assert from "node:assert/strict";
import { test } from "node:test";
import { foundTexts } from "./found.ts";

test("every number of results has its text, in the plural of the language", () => {
  assert.deepEqual(foundTexts("fr").slice(1, 3), ["1 résultat", "2 résultats"]);
  assert.deepEqual(foundTexts("en").slice(1, 3), ["1 result", "2 results"]);
  assert.match(foundTexts("en")[0]!, /^Nothing found\./);
  // Eight codes, and the text they stand in.
  assert.equal(foundTexts("en").at(-1), "9 results");
});
