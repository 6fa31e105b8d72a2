/** Every page on the screen of a phone. */
import assert from "node:assert/strict";
import { test } from "./browser-test.ts";
import { root } from "./roots.ts";

const textAt = async (path: string) => (await fetch(new URL(path, root))).text();

// One engine: what does not fit is a word or a table too wide, whoever lays it out, and a thousand pages take their time.
test("every page fits a narrow screen", { engines: ["chromium"] }, async (page) => {
  await page.setViewport({ width: 320, height: 640 });
  const sitemap = await textAt("sitemap-0.xml");
  const addresses = Array.from(sitemap.matchAll(/<loc>(.*?)<\/loc>/g), ([, address = ""]) => new URL(address).pathname);
  assert.ok(addresses.length > 100);
  const tooWide: string[] = [];
  for (const path of [...addresses, "/fr/search/", "/404.html", "/x.7.1/"]) {
    // The styles stand in the page, so that it need not be visited: that takes four times as long.
    await page.setContent(await textAt(path), { waitUntil: "domcontentloaded" });
    if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)) tooWide.push(path);
  }
  assert.deepEqual(tooWide, []);
});
