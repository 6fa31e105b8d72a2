/** A test in a browser: a page of its own, in each engine. */
import assert from "node:assert/strict";
import { after, test as nodeTest, type TestContext } from "node:test";
import type { Browser, Page } from "puppeteer-core";
import { intercept } from "./acts.ts";
import { browserPath, engines as every, isRequired, launchBrowser, whatToInstall, type Engine } from "./browsers.ts";
import { root } from "./roots.ts";
import { patience } from "./until.ts";

export interface Options {
  /** The engines it runs in; both unless told. */
  engines?: readonly Engine[];
  /** The language of the reader. */
  language?: string;
  /** Whether scripts run. */
  javaScript?: boolean;
}

/** What a test does with its page. */
type Run = (page: Page, t: TestContext) => Promise<void>;

/** Browsers of this file, started when first needed: a test costs a tab, not a browser. */
const started = new Map<Engine, Promise<Browser>>();

after(async () => {
  // One that did not start has failed its tests already.
  for (const browser of await Promise.allSettled(started.values()))
    if (browser.status === "fulfilled") await browser.value.close();
});

function browserOf(engine: Engine): Promise<Browser> {
  const browser = started.get(engine) ?? launchBrowser(engine);
  started.set(engine, browser);
  return browser;
}

/** Forbids scripts to a page, so that what stands in `noscript` is shown. */
async function withoutScripts(page: Page, engine: Engine): Promise<void> {
  if (engine === "chromium") return page.setJavaScriptEnabled(false);
  // Firefox has no such command, and its own setting would stop the tests too. A sandbox without scripts does the same.
  await intercept(page, /^/, async (request) => {
    if (!request.isNavigationRequest()) return request.continue();
    const answer = await fetch(request.url());
    await request.respond({
      status: answer.status,
      headers: {
        "content-type": answer.headers.get("content-type") ?? "",
        "content-security-policy": "sandbox allow-same-origin allow-forms",
      },
      body: await answer.text(),
    });
  });
}

/**
 * Declares a test for each engine. It gets a fresh page, without history, storage or cache of another test, and fails
 * as well where the page throws an error that nobody catches.
 */
export function test(title: string, options: Options, run: Run): void;
export function test(title: string, run: Run): void;
export function test(title: string, ...rest: [Options, Run] | [Run]): void {
  const [options, run] = rest.length === 2 ? rest : [{}, rest[0]];
  const { engines = every, language = "en-US", javaScript = true } = options;
  for (const engine of engines) {
    const skip = !browserPath(engine) && !isRequired(engine) && whatToInstall(engine);
    nodeTest(`${title} (${engine})`, { skip, timeout: 10 * patience }, async (t) => {
      const context = await (await browserOf(engine)).createBrowserContext();
      const page = await context.newPage();
      page.setDefaultTimeout(patience);
      const errors: unknown[] = [];
      page.on("pageerror", (error) => errors.push(error));
      try {
        await page.emulateLocale(language);
        if (!javaScript) await withoutScripts(page, engine);
        if (engine === "chromium")
          await context.setPermission(new URL(root).origin, {
            permission: { name: "clipboard-read" },
            state: "granted",
          });
        await run(page, t);
        assert.deepEqual(errors, []);
      } catch (error) {
        t.diagnostic(`The page stood at ${page.url()}.`);
        throw error;
      } finally {
        await context.close();
      }
    });
  }
}
