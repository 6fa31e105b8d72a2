/** Wrong addresses: what the page of the 404 makes of them. */
import assert from "node:assert/strict";
import type { Page } from "puppeteer-core";
import { click, fill, intercept, open } from "./acts.ts";
import { test } from "./browser-test.ts";
import { attributes, byRole } from "./elements.ts";
import {
  expectAddress,
  expectAttribute,
  expectCount,
  expectPart,
  expectShown,
  expectSome,
  expectText,
} from "./expect.ts";
import { root, rootBelowPath } from "./roots.ts";
import { until } from "./until.ts";

/** Addresses of the codes offered. */
const codes = (page: Page, locale: string) => attributes(page, `section[lang=${locale}] [data-asked] a`, "href");

test("a wrong address says which code was asked for and which are near, in its own language", async (page) => {
  const response = await open(page, "fr/559/");
  assert.equal(response?.status(), 404);
  await expectText(page, "h1", "Page introuvable");
  await until(async () => assert.equal(await page.title(), "Page introuvable"));
  await expectAttribute(page, "html", "lang", "fr");
  await expectCount(page, "section[lang=en]", 0);
  await expectShown(page, "::-p-text(Pas de description ici\u00a0: 559.)");
  assert.deepEqual((await codes(page, "fr")).slice(0, 3), ["/fr/550/", "/fr/551/", "/fr/552/"]);
  await click(page, byRole("link", /^550 Boîte/));
  await expectAddress(page, "fr/550/");
});

test("a wrong address without a language is answered in both", async (page) => {
  await open(page, "2.7.26/");
  for (const locale of ["fr", "en"]) {
    const near = [`/${locale}/4.7.26/`, `/${locale}/5.7.26/`];
    await until(async () => assert.deepEqual((await codes(page, locale)).slice(0, 2), near));
  }
});

test("a wrong address that holds known codes leads to them, and to the pair they make", async (page) => {
  for (const [path, locale, addresses] of [
    ["en/550.html", "en", ["/en/550/"]],
    ["550-5.7.1/", "fr", ["/fr/550/#5.7.1", "/fr/550/", "/fr/5.7.1/"]],
    ["en/5.7.620/", "en", ["/en/5.7.606/"]],
  ] as const) {
    await open(page, path);
    await until(async () => assert.deepEqual(await codes(page, locale), addresses));
  }
});

test("a wrong address with nothing to guess guesses nothing, whatever its signs", async (page) => {
  // The server of the tests refuses a broken percent sign; others answer with the page.
  const body = await (await fetch(new URL("404.html", root))).text();
  await intercept(page, /\/fr\/%E0/, (request) => request.respond({ status: 404, contentType: "text/html", body }));
  for (const path of ["fr/rien/", "fr/5.7.999/", "fr/%3Cimg%20src=x%3E/", "fr/%E0%A4%A/"]) {
    await open(page, path);
    await expectSome(page, byRole("searchbox"));
    // The script has done its work.
    await expectCount(page, "section[lang=en]", 0);
    assert.deepEqual(await codes(page, "fr"), [], path);
    await expectCount(page, "main img", 0);
  }
});

test("a wrong address works below a base path", async (page) => {
  await open(page, `${rootBelowPath}fr/559/`);
  await until(async () => assert.equal((await codes(page, "fr"))[0], "/smtp/fr/550/"));
  await fill(page, byRole("searchbox"), "550");
  await page.keyboard.press("Enter");
  await expectAddress(page, `${rootBelowPath}fr/550/`);
});

test(
  "without JavaScript a wrong address offers the search and the classes in both languages",
  { javaScript: false, language: "fr-FR" },
  async (page) => {
    const response = await open(page, "fr/559/");
    assert.equal(response?.status(), 404);
    await expectPart(page, "h1", "Page introuvable");
    await expectPart(page, "h1", "Page not found");
    await click(page, byRole("link", /^5yz/, "section[lang=en]"));
    await expectAddress(page, "en/#class-5");
  },
);
