/** What a reader does: goes to an address, clicks, fills a field in. */
import assert from "node:assert/strict";
import type { ElementHandle, HTTPRequest, HTTPResponse, Page } from "puppeteer-core";
import { one, type Target } from "./elements.ts";
import { root } from "./roots.ts";
import { until } from "./until.ts";

/** Goes to an address, given whole or from the root of the site, and gives the answer of the server. */
export async function open(page: Page, address: string): Promise<HTTPResponse | null> {
  return page.goto(new URL(address, root).href);
}

/** The same, and waits until all that the page loads by itself is there. */
export async function openWhole(page: Page, address: string): Promise<void> {
  await page.goto(new URL(address, root).href, { waitUntil: "networkidle0" });
}

/** Goes back one page. */
export async function goBack(page: Page): Promise<void> {
  // Puppeteer would wait for a load, and Firefox shows a page it has kept without one.
  await page.evaluate(() => void setTimeout(() => history.back()));
}

/** The one element of a target, once it is in view with nothing before it. */
async function withinReach(page: Page, target: Target): Promise<ElementHandle> {
  return until(async () => {
    const element = await one(page, target);
    await element.scrollIntoView();
    const isReached = await element.evaluate((it) => {
      const [box] = it.getClientRects();
      return box && it.contains(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2));
    });
    assert.ok(isReached, "It is hidden, or something stands before it.");
    return element;
  });
}

/** Clicks the one element of a target. */
export async function click(page: Page, target: Target): Promise<void> {
  await (await withinReach(page, target)).click();
}

/** Puts the focus on the one element of a target. */
export async function focus(page: Page, target: Target): Promise<void> {
  await (await until(() => one(page, target))).focus();
}

/** Presses a key on the one element of a target. */
export async function press(page: Page, target: Target, key: Parameters<ElementHandle["press"]>[0]): Promise<void> {
  await (await until(() => one(page, target))).press(key);
}

/** Puts a text in the place of what a field holds, all at once, as a reader pastes. */
export async function fill(page: Page, target: Target, text: string): Promise<void> {
  const element = await withinReach(page, target);
  await element.evaluate((it, value) => {
    const field = it as HTMLInputElement;
    field.focus();
    field.select();
    // Deprecated, and yet the one way in both engines that a page hears as the hand of its reader.
    document.execCommand(value === "" ? "delete" : "insertText", false, value);
  }, text);
}

/** What a reader would paste. */
export async function readClipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Addresses requested after this call, as they come. */
export function watchRequests(page: Page): string[] {
  const addresses: string[] = [];
  page.on("request", (request) => {
    // Chromium looks for the icon of the site again whenever the address changes; that names nothing.
    if (!request.url().endsWith("/favicon.svg")) addresses.push(request.url());
  });
  return addresses;
}

/** Has requests for matching addresses answered by `answer`, from now on. */
export async function intercept(
  page: Page,
  addresses: RegExp,
  answer: (request: HTTPRequest) => Promise<void>,
): Promise<void> {
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    const answered = addresses.test(request.url()) ? answer(request) : request.continue();
    // A request that outlives its page has nobody to answer.
    answered.catch((error: unknown) => {
      if (!page.isClosed()) throw error;
    });
  });
}
