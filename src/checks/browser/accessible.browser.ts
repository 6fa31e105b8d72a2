/** What axe finds: on every page as it is built, and on pages that scripts have changed. In both themes. */
import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { AxeResults, ElementContext, RunOptions } from "axe-core";
import type { Page } from "puppeteer-core";
import { click, fill, open, openWhole } from "./acts.ts";
import { test } from "./browser-test.ts";
import { byRole } from "./elements.ts";
import { expectShown, expectSome } from "./expect.ts";

// One engine: axe reads the page, and looks at colours, which are the same in every engine.
const engines = ["chromium"] as const;
const themes = ["light", "dark"] as const;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Every rule, with that for the size of targets, which axe leaves out unless asked. */
const everyRule: RunOptions = { rules: { "target-size": { enabled: true } } };
/** What depends on the theme. */
const colourRules: RunOptions = { runOnly: ["color-contrast", "link-in-text-block"] };

declare global {
  var axe: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> };
}

/** What axe finds on the page in a theme, a line each. */
async function violations(page: Page, theme: (typeof themes)[number], options: RunOptions): Promise<string[]> {
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme }]);
  return page.evaluate(async (given) => {
    const found = await globalThis.axe.run(document, { ...given, resultTypes: ["violations"] });
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
  }, options);
}

/** The pages of the build that show themselves: others send their reader on at once. */
const files = globSync("**/*.html", { cwd: "dist" })
  .map((file) => ({ file, html: readFileSync(join("dist", file), "utf8") }))
  .filter(({ html }) => !html.includes('http-equiv="refresh"'));

/** The page without the script that leads on to a language, so that it can be looked at. */
const staying = (html: string) => html.replace(/<script>(?:(?!<\/script>).)*location\.replace.*?<\/script>/s, "");

test("axe finds nothing on any page in either theme", { engines }, async (first) => {
  assert.ok(files.length > 1000);
  const complaints: string[] = [];
  const waiting = files.values();
  const second = await first.browserContext().newPage();
  await Promise.all(
    [first, second].map(async (page) => {
      await page.evaluate(axe);
      for (const { file, html } of waiting) {
        // The styles stand in the page, so that it need not be visited, and axe stays where it is.
        await page.setContent(staying(html), { waitUntil: "domcontentloaded" });
        const found = [
          ...(await violations(page, "light", everyRule)),
          ...(await violations(page, "dark", colourRules)),
        ];
        complaints.push(...found.map((complaint) => `${file}: ${complaint}`));
      }
    }),
  );
  assert.deepEqual(complaints, []);
});

const bounce =
  "Nov 24 10:15:02 mx postfix/smtp[2817]: 4XyZ1A2b3Cz: to=<paul@example.com>, relay=mail.example.com[192.0.2.25]:25, delay=1.3, dsn=5.1.1, status=bounced (host mail.example.com[192.0.2.25] said: 550-5.1.1 User unknown (in reply to RCPT TO command))\n451 4.7.1 Greylisted";

/** Pages as a reader's acts leave them. */
const states: Record<string, (page: Page) => Promise<void>> = {
  "the list of the search": async (page) => {
    await openWhole(page, "fr/550/");
    await fill(page, "[role=combobox]", "boîte pleine");
    await expectSome(page, "::-p-shown([role=option])");
    await page.keyboard.press("ArrowDown");
  },
  "the results of the search": async (page) => {
    await open(page, "en/search/?q=mailbox+full");
    await expectSome(page, "::-p-shown(#results li)");
  },
  "the filter of the index": async (page) => {
    await openWhole(page, "fr/");
    await fill(page, byRole("searchbox", "Filtrer la liste"), "pleine");
  },
  "the results of the decoder": async (page) => {
    await openWhole(page, "fr/decode/");
    await fill(page, "textarea", bounce);
    await expectSome(page, "article h3");
  },
  "a pair of codes": async (page) => {
    await open(page, "en/550/#4.7.1");
    await expectShown(page, "#pair");
  },
  "a wrong address in a language": (page) => open(page, "fr/559/").then(() => {}),
  "a wrong address in none": (page) => open(page, "559/").then(() => {}),
  "all that can be opened": async (page) => {
    await openWhole(page, "fr/550/");
    await page.$$eval("details", (all) => all.forEach((each) => (each.open = true)));
  },
  "a copied link": async (page) => {
    await openWhole(page, "en/421/");
    await click(page, byRole("button", "Markdown"));
    await expectSome(page, "::-p-text(Copied: Markdown)");
  },
};

for (const [state, bring] of Object.entries(states)) {
  test(`axe finds nothing in ${state}`, { engines }, async (page) => {
    await bring(page);
    await page.evaluate(axe);
    for (const theme of themes) assert.deepEqual(await violations(page, theme, everyRule), [], theme);
  });
}
