/** What browsers and feed readers parse must be well-formed. */
import assert from "node:assert/strict";
import { open } from "./acts.ts";
import { test } from "./browser-test.ts";
import { root, rootBelowPath } from "./roots.ts";

for (const base of [root, rootBelowPath]) {
  test(`feeds and search descriptions are well-formed and linked, below ${base}`, async (page) => {
    for (const locale of ["fr", "en"]) {
      await open(page, `${base}${locale}/550/`);
      for (const [rel, element] of [
        ["alternate][type*=atom", "feed"],
        ["search", "OpenSearchDescription"],
      ] as const) {
        const name = await page.evaluate(async (selector) => {
          const link = document.querySelector<HTMLLinkElement>(`link[rel=${selector}]`)!;
          const response = await fetch(link.href);
          const parsed = new DOMParser().parseFromString(await response.text(), "application/xml");
          return parsed.querySelector("parsererror")?.textContent ?? parsed.documentElement.localName;
        }, rel);
        assert.equal(name, element);
      }
    }
  });
}
