/** The choice of a theme: kept, and there before anything is painted. */
import assert from "node:assert/strict";
import type { Page } from "puppeteer-core";
import { open, openWhole } from "./acts.ts";
import { test } from "./browser-test.ts";
import { one } from "./elements.ts";
import { expectCount, expectHidden, expectValue } from "./expect.ts";
import { until } from "./until.ts";

const choice = "#theme";
const light = "rgb(253, 253, 251)";
const dark = "rgb(22, 24, 26)";

const background = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

async function choose(page: Page, theme: string): Promise<void> {
  await (await one(page, choice)).select(theme);
}

test("a theme is chosen, and kept on every page", async (page) => {
  await openWhole(page, "en/");
  await choose(page, "dark");
  assert.equal(await background(page), dark);
  for (const path of ["fr/550/", "x.7.1/", "404.html"]) {
    await open(page, path);
    assert.equal(await background(page), dark, path);
  }
  await openWhole(page, "fr/550/");
  await expectValue(page, choice, "dark");
  await choose(page, "light");
  assert.equal(await background(page), light);
});

test("no other theme flashes before the chosen one", async (page) => {
  await openWhole(page, "en/550/");
  await choose(page, "dark");
  await page.evaluateOnNewDocument(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    const look = () => {
      if (document.body) seen.push(getComputedStyle(document.documentElement).backgroundColor);
      if (seen.length < 20) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await open(page, "en/551/");
  const seen = () => page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
  await until(async () => assert.ok((await seen()).length >= 5));
  assert.deepEqual([...new Set(await seen())], [dark]);
});

// One engine: no other lets a test be the system.
test("without a choice the system decides, and the choice gives it back", { engines: ["chromium"] }, async (page) => {
  const system = (value: string) => page.emulateMediaFeatures([{ name: "prefers-color-scheme", value }]);
  await system("dark");
  await openWhole(page, "en/550/");
  assert.equal(await background(page), dark);
  await choose(page, "light");
  assert.equal(await background(page), light);
  await choose(page, "system");
  assert.equal(await background(page), dark);
  await system("light");
  assert.equal(await background(page), light);
});

test("the theme is chosen by keyboard alone", async (page) => {
  await openWhole(page, "en/550/");
  await (await one(page, choice)).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expectValue(page, choice, "dark");
  await until(async () => assert.equal(await background(page), dark));
});

test("without JavaScript no choice is offered", { javaScript: false }, async (page) => {
  await open(page, "fr/550/");
  await expectCount(page, choice, 1);
  await expectHidden(page, choice);
});
