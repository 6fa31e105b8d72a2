/** Assertions that wait: each holds at once or soon, or fails with what stood there last. */
import assert from "node:assert/strict";
import type { Page } from "puppeteer-core";
import { all, attributes, count, one, texts, type Target } from "./elements.ts";
import { root } from "./roots.ts";
import { until } from "./until.ts";

/** A text as it must be, whole, or what it must match. */
type Expected = string | RegExp;

function compare(actual: string | null | undefined, expected: Expected): void {
  if (typeof expected === "string") assert.equal(actual, expected);
  else assert.match(actual ?? "", expected);
}

/** The texts of all elements, in order: one where one is expected, as many as expected otherwise. */
export async function expectText(page: Page, target: Target, expected: Expected | readonly Expected[]): Promise<void> {
  const list = [expected].flat();
  await until(async () => {
    const actual = await texts(page, target);
    // Whole lists first: what differs is seen at a glance.
    if (actual.length !== list.length) assert.deepEqual(actual, list);
    for (const [index, text] of list.entries()) compare(actual[index], text);
  });
}

/** One element, whose text holds a part or matches. */
export async function expectPart(page: Page, target: Target, part: Expected): Promise<void> {
  await until(async () => {
    await one(page, target);
    const [text = ""] = await texts(page, target);
    if (typeof part === "string") assert.ok(text.includes(part), `“${part}” is not in “${text}”.`);
    else assert.match(text, part);
  });
}

/** So many elements. */
export async function expectCount(page: Page, target: Target, expected: number): Promise<void> {
  await until(async () => assert.equal(await count(page, target), expected, `Wrong number of ${String(target)}.`));
}

/** At least one element. */
export async function expectSome(page: Page, target: Target): Promise<void> {
  await until(async () => assert.notEqual(await count(page, target), 0));
}

/** One element, which the reader sees. */
export async function expectShown(page: Page, target: Target): Promise<void> {
  await until(async () => assert.ok(await (await one(page, target)).isVisible(), "It is hidden."));
}

/** No element that the reader sees. */
export async function expectHidden(page: Page, target: Target): Promise<void> {
  await until(async () => {
    for (const element of await all(page, target)) assert.ok(await element.isHidden(), "It is shown.");
  });
}

/** One element, which stands in the part of the page that the window shows. */
export async function expectInView(page: Page, target: Target): Promise<void> {
  await until(async () => assert.ok(await (await one(page, target)).isIntersectingViewport(), "It is out of view."));
}

/** One element, with this value of an attribute. */
export async function expectAttribute(page: Page, target: Target, name: string, expected: Expected): Promise<void> {
  await until(async () => {
    await one(page, target);
    compare((await attributes(page, target, name))[0], expected);
  });
}

/** One field, with this value. */
export async function expectValue(page: Page, target: Target, expected: string): Promise<void> {
  await until(async () => {
    const element = await one(page, target);
    assert.equal(await element.evaluate((field) => (field as HTMLInputElement).value), expected);
  });
}

/** One element, which has the focus. */
export async function expectFocus(page: Page, target: Target): Promise<void> {
  await until(async () => {
    const element = await one(page, target);
    assert.ok(await element.evaluate((it) => it === document.activeElement), "The focus is elsewhere.");
  });
}

/** The page stands at this address, given whole or from the root of the site, or at one that matches, and has loaded. */
export async function expectAddress(page: Page, expected: Expected): Promise<void> {
  const whole = typeof expected === "string" ? new URL(expected, root).href : expected;
  await until(async () => {
    // Asked of the page: Puppeteer is not told when Firefox goes back to a page it has kept.
    const { address, state } = await page.evaluate(() => ({ address: location.href, state: document.readyState }));
    compare(address, whole);
    assert.equal(state, "complete", "The page has not loaded.");
  });
}
