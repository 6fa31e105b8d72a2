import assert from "node:assert/strict";
import { test } from "node:test";
import { sentence } from "./mistake.ts";
import { correctNews, newsMistakes } from "./news.ts";

const news = "## [0.1.0] - 2026-11-24\n\n### Added\n\n- It's new: a page.\n  - C'est neuf : une page.\n";

test("a French line with the wrong signs is named, and put right; English is left alone", () => {
  const right = "## [0.1.0] - 2026-11-24\n\n### Added\n\n- It's new: a page.\n  - C’est neuf\u00a0: une page.\n";
  assert.deepEqual(newsMistakes(news).map(sentence), [
    "CHANGELOG.md: line 6: has spaces or apostrophes that are not French; run npm run format.",
  ]);
  assert.equal(correctNews(news), right);
  assert.deepEqual(newsMistakes(right), []);
});

test("a line that cannot be read is named", () => {
  assert.match(newsMistakes("## 0.1\n").map(sentence).join(), /^CHANGELOG\.md: line 1: is no release/);
});
