/** The sheet of all standard codes: one page of paper in both usual sizes, complete, legible, nothing but the sheet. */
import assert from "node:assert/strict";
import { compareCodes } from "../../domain/enhanced-code.ts";
import { locales, type Locale } from "../../i18n/locales.ts";
import { isInForce } from "../../schema/facts.ts";
import { codesOf, readContent } from "../content/read.ts";
import { open } from "./acts.ts";
import { test } from "./browser-test.ts";

/** Sizes of paper within the margins of the sheet, in pixels of CSS. */
const papers = [
  { format: "A4", width: 741, height: 1070 },
  { format: "Letter", width: 763, height: 1003 },
] as const;

/** The smallest text that can be read on a wall or a desk, in points. */
const smallest = 6.5;

/** The lines of the sheet as printed, without spaces: `550Mailboxunavailable…`, `45.1.1Nomailbox…`. */
function linesWanted(locale: Locale): string[] {
  return readContent(process.cwd())
    .entries.filter(({ facts }) => isInForce(facts.status))
    .toSorted((a, b) => compareCodes(a.name, b.name))
    .map((entry) => {
      const digits = codesOf(entry).map((code) => code.charAt(0));
      const code = entry.kind === "reply" ? entry.name : digits.join("") + entry.name.slice(1);
      return (code + entry.texts[locale].front.title).replaceAll(/\s/g, "");
    });
}

for (const locale of locales)
  for (const { format, width, height } of papers)
    test(`the sheet in ${locale} is one page of ${format}`, { engines: ["chromium"] }, async (page) => {
      await open(page, `${locale}/sheet/`);
      const pdf = await page.pdf({ format, tagged: false });
      const pages = Buffer.from(pdf)
        .toString("latin1")
        .match(/\/Type\s*\/Page\b/g);
      assert.equal(pages?.length, 1);

      // The same layout as on the paper, where it can be asked.
      await page.setViewport({ width, height });
      await page.emulateMediaType("print");
      const printed = await page.evaluate(() => {
        const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
        const texts = Array.from(document.querySelectorAll("body *"))
          .filter((element) => isShown(element))
          .filter(({ childNodes }) =>
            Array.from(childNodes).some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
          );
        const called = (element: Element) => `${element.localName}: ${element.textContent.trim().slice(0, 40)}`;
        return {
          lines: Array.from(document.querySelectorAll<HTMLElement>("main li"), ({ innerText }) =>
            innerText.replaceAll(/\s/g, ""),
          ),
          outside: texts.filter((element) => !element.closest("main")).map(called),
          cut: texts
            .filter((element) => {
              const { left, right } = element.getBoundingClientRect();
              return (
                left < 0 ||
                right > document.documentElement.clientWidth ||
                (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
              );
            })
            .map(called),
          sizes: texts.map((element) => ({
            text: called(element),
            points: parseFloat(getComputedStyle(element).fontSize) * 0.75,
          })),
          underlined: texts.filter((element) => getComputedStyle(element).textDecorationLine !== "none").map(called),
        };
      });
      assert.deepEqual(printed.lines, linesWanted(locale));
      assert.deepEqual(printed.outside, []);
      assert.deepEqual(printed.cut, []);
      assert.deepEqual(printed.underlined, []);
      assert.deepEqual(
        printed.sizes.filter(({ points }) => points < smallest),
        [],
      );
    });
