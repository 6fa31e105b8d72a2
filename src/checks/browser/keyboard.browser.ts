/** The main tasks without a mouse. Search and decoder have more of it in their own files. */
import assert from "node:assert/strict";
import type { Page } from "puppeteer-core";
import { open, openWhole } from "./acts.ts";
import { test } from "./browser-test.ts";
import { expectAddress, expectFocus, expectPart, expectShown } from "./expect.ts";

/** What has the focus, in words, and whether the reader sees that it has. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, bottom, width, height } = element.getBoundingClientRect();
    return {
      name: (element.textContent.trim() || element.id || element.tagName).replace(/\s+/g, " "),
      isSeen:
        (outlineStyle === "auto" || (outlineStyle !== "none" && parseFloat(outlineWidth) >= 2)) &&
        width > 0 &&
        height > 0 &&
        bottom > 0 &&
        top < window.innerHeight,
    };
  });

/** Presses Tab until an element of this name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < 120; step += 1) {
    await page.keyboard.press("Tab");
    const { name: found, isSeen } = await focused(page);
    assert.ok(isSeen, `The focus on “${found}” is not seen.`);
    if (name.test(found)) return;
    passed.push(found);
  }
  assert.fail(`Tab never came to ${name}: ${passed.join(", ")}`);
}

test("a code is found, read and left by keyboard alone", async (page) => {
  await openWhole(page, "fr/");
  await page.keyboard.press("Tab");
  assert.deepEqual(await focused(page), { name: "Aller au contenu", isSeen: true });
  await page.keyboard.press("Enter");
  await expectFocus(page, "main");

  await page.keyboard.press("/");
  await expectFocus(page, "[role=combobox]");
  await page.keyboard.type("550");
  await expectShown(page, "[role=option]");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expectAddress(page, "fr/550/");

  await tabTo(page, /^English$/);
  await page.keyboard.press("Enter");
  await expectAddress(page, "en/550/");

  await tabTo(page, /^76 codes$/);
  await page.keyboard.press("Enter");
  await tabTo(page, /^5\.1\.1$/);
  await page.keyboard.press("Enter");
  await expectAddress(page, "en/5.1.1/");
});

test("the map is walked through or skipped, and the list filtered, by keyboard alone", async (page) => {
  await openWhole(page, "en/");
  await tabTo(page, /^Skip the map$/);
  await page.keyboard.press("Enter");
  await tabTo(page, /^filter$/);
  await page.keyboard.type("unavailable for now");
  await expectPart(page, "main search [role=status]", /^Lines shown: [1-9]/);
  await tabTo(page, /^450 /);
  await page.keyboard.press("Enter");
  await expectAddress(page, "en/450/");

  await open(page, "en/");
  await tabTo(page, /^421$/);
  await page.keyboard.press("Enter");
  await expectAddress(page, "en/421/");
});

test("every stop of the keyboard is seen, on a code page and on a narrow one", async (page) => {
  await page.setViewport({ width: 360, height: 640 });
  await openWhole(page, "fr/421/");
  await tabTo(page, /^Accessibilité$/);
});
