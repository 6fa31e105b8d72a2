/** What browsers and feed readers parse must be well-formed. */
import { expect, test } from "@playwright/test";

for (const root of ["http://localhost:4331/", "http://localhost:4332/smtp/"]) {
  test(`feeds and search descriptions are well-formed and linked, below ${root}`, async ({ page }) => {
    for (const locale of ["fr", "en"]) {
      await page.goto(`${root}${locale}/550/`);
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
        expect(name).toBe(element);
      }
    }
  });
}
