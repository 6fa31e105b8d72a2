/**
 * The main tasks as a screen reader tells them, step by step. What is said stands in `spoken/`, to be read by people;
 * `npm run spoken` writes it anew.
 */
import { join } from "node:path";
import type { TestContext } from "node:test";
import type { Page } from "puppeteer-core";
import { fill, focus, open, openWhole } from "./acts.ts";
import { test } from "./browser-test.ts";
import { expectSome } from "./expect.ts";
import { spoken } from "./spoken.ts";

// One engine: the tree is read by the protocol of Chromium.
const engines = ["chromium"] as const;

/** Compares what is said at each step of a task with what is kept of it. */
async function tell(t: TestContext, task: string, steps: [step: string, said: string][]): Promise<void> {
  const story = steps.map(([step, said]) => `# ${step}\n\n${said}`).join("\n");
  t.assert.fileSnapshot(story, join(import.meta.dirname, "spoken", `${task}.txt`), { serializers: [String] });
}

test("reading a code", { engines }, async (page, t) => {
  await openWhole(page, "en/421/");
  const header = await spoken(page, "body > header");
  const verdict = await spoken(page, "article > header");
  await tell(t, "code", [
    ["The top of the page of 421", header],
    ["The answer", verdict],
    ["The facts beside it", await spoken(page, "aside")],
    ["The retries", await spoken(page, "section:has(> #retries)")],
    ["The example", await spoken(page, "section:has(> #transcript)")],
  ]);
});

test("searching", { engines }, async (page, t) => {
  const said = (page: Page) => spoken(page, "search");
  await openWhole(page, "fr/211/");
  await focus(page, "[role=combobox]");
  const before = await said(page);
  await fill(page, "[role=combobox]", "550 5.1.1");
  await expectSome(page, "::-p-shown([role=option])");
  const found = await said(page);
  await page.keyboard.press("ArrowDown");
  await tell(t, "search", [
    ["The field has the focus", before],
    ["The reader has typed “550 5.1.1”", found],
    ["The reader has pressed the arrow down", await said(page)],
  ]);
});

test("decoding", { engines }, async (page, t) => {
  await openWhole(page, "fr/decode/");
  const before = await spoken(page, ".decoder");
  await fill(page, "textarea", "550-5.1.1 The email account that you tried to reach does not exist.");
  await expectSome(page, "article h3");
  await tell(t, "decoder", [
    ["The decoder", before],
    ["What is announced after a text was pasted", await spoken(page, "#found")],
    ["The results", await spoken(page, "#explained")],
    ["The text with its marks", await spoken(page, "#shown")],
  ]);
});

test("a wrong address", { engines }, async (page, t) => {
  await open(page, "fr/559/");
  await tell(t, "wrong-address", [["The page for fr/559", await spoken(page, "main")]]);
});

test("an address without a language", { engines }, async (page, t) => {
  await open(page, "x.7.1/");
  await tell(t, "choice", [["The page of x.7.1", await spoken(page, "main")]]);
});
