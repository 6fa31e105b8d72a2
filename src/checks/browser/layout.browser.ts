/** What the layout owes to readers: nothing shifts, no line is too long, no text is lost where it is made larger. */
import assert from "node:assert/strict";
import { openWhole } from "./acts.ts";
import { test } from "./browser-test.ts";
import { pageTypes } from "./types.ts";

// One engine: Firefox does not tell of shifts, and lines break in both by the same rules.
const engines = ["chromium"] as const;

for (const width of [320, 1440]) {
  test(`nothing shifts while a page comes, at ${width} px`, { engines }, async (page) => {
    await page.setViewport({ width, height: 800 });
    await page.evaluateOnNewDocument(() => {
      const shifts: string[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value, sources } = entry as unknown as { value: number; sources: { node?: Node }[] };
          shifts.push(`${value} by ${sources.map(({ node }) => node?.textContent?.trim().slice(0, 40)).join(", ")}`);
        }
      }).observe({ type: "layout-shift", buffered: true });
    });
    for (const address of pageTypes) {
      await openWhole(page, address);
      const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: string[] }).shifts);
      assert.deepEqual(shifts, [], address);
    }
  });
}

/** The most signs on a line of prose. */
const longestLine = 75;

test("no line of prose is too long on a wide screen", { engines }, async (page) => {
  await page.setViewport({ width: 1440, height: 800 });
  for (const address of pageTypes) {
    await openWhole(page, address);
    const long = await page.evaluate((most) => {
      const blocks = Array.from(document.querySelectorAll<HTMLElement>("p, li, dd, td, figcaption")).filter(
        (block) =>
          block.checkVisibility() && !block.querySelector("p, li, dd, div, pre") && !block.closest("pre, .map"),
      );
      return blocks.flatMap((block) => {
        const lines = new Map<number, number>();
        const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
        const sign = document.createRange();
        for (let text = texts.nextNode(); text; text = texts.nextNode()) {
          for (let place = 0; place < (text as Text).length; place += 1) {
            sign.setStart(text, place);
            sign.setEnd(text, place + 1);
            const [box] = sign.getClientRects();
            // Signs of other sizes stand on the same line, a little higher or lower.
            const line = box && Math.round(box.bottom / 8);
            if (line !== undefined) lines.set(line, (lines.get(line) ?? 0) + 1);
          }
        }
        const longest = Math.max(0, ...lines.values());
        return lines.size > 1 && longest > most ? [`${longest}: ${block.textContent.trim().slice(0, 60)}`] : [];
      });
    }, longestLine);
    assert.deepEqual(long, [], address);
  }
});

test("text twice as large fits, and nothing of it is cut", { engines }, async (page) => {
  await page.setViewport({ width: 1280, height: 800 });
  for (const address of pageTypes) {
    await openWhole(page, address);
    const lost = await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
      const cut = Array.from(document.querySelectorAll<HTMLElement>("main *, header *, footer *")).filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const isCut = (overflow: string, inside: number, outside: number) =>
          (overflow === "hidden" || overflow === "clip") && inside > outside + 1;
        const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
        return (
          clientWidth > 1 &&
          (isCut(overflowX, scrollWidth, clientWidth) || isCut(overflowY, scrollHeight, clientHeight))
        );
      });
      const isTooWide = document.documentElement.scrollWidth > window.innerWidth;
      return [...(isTooWide ? ["too wide"] : []), ...cut.map(({ outerHTML }) => outerHTML.slice(0, 80))];
    });
    assert.deepEqual(lost, [], address);
  }
});
