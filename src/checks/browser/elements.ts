/** What stands on a page: found by selectors, by roles and names, and read. */
import assert from "node:assert/strict";
import { Puppeteer, type ElementHandle, type Page } from "puppeteer-core";

/** What to look for, anew each time: a selector of Puppeteer, or a role with a name that fits a pattern. */
export type Target = string | { role: string; name: RegExp; within: string };

// `::-p-shown(li)` in a selector means those that take room and are not hidden.
Puppeteer.registerCustomQueryHandler("shown", {
  queryAll: (node, selector) =>
    Array.from((node as ParentNode).querySelectorAll(selector)).filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
    }),
});

/**
 * Elements as assistive technology knows them: of a role, with the whole name given or one that fits the pattern.
 * `within` is a selector they stand below.
 */
export function byRole(role: string, name?: string | RegExp, within = ""): Target {
  return name instanceof RegExp ? { role, name, within } : roleSelector(role, name, within);
}

const roleSelector = (role: string, name: string | undefined, within: string) =>
  `${within} ::-p-aria(${name === undefined ? "" : `[name="${name}"]`}[role="${role}"])`.trim();

/** What takes its name from its text. */
const namedByText = ":is(a, button, summary, h1, h2, h3, h4, h5, h6, [role])";

/** The selector of a target. Browsers know whole names only: a pattern is first looked for in the texts. */
async function selectorOf(page: Page, target: Target): Promise<string> {
  if (typeof target === "string") return target;
  const { role, name, within } = target;
  const names = await page.$$eval(`${within} ${namedByText}`, (elements) =>
    elements.map((element) => (element as HTMLElement).innerText.replaceAll(/[ \t\n]+/g, " ").trim()),
  );
  const fitting = new Set(names.filter((text) => name.test(text)));
  return Array.from(fitting, (text) => roleSelector(role, text, within)).join(", ") || ":not(*)";
}

/** Every element of a target, in the order of the page. */
export async function all(page: Page, target: Target): Promise<ElementHandle[]> {
  return page.$$(await selectorOf(page, target));
}

/** The element of a target that has no other; fails where there is none or several. */
export async function one(page: Page, target: Target): Promise<ElementHandle> {
  const [element, ...others] = await all(page, target);
  assert.ok(element, `There is no ${describeTarget(target)}.`);
  assert.equal(others.length, 0, `There are ${others.length + 1} of ${describeTarget(target)}.`);
  return element;
}

const describeTarget = (target: Target) =>
  typeof target === "string" ? target : `${target.within} ${target.role} ${target.name}`.trim();

/** The texts of all its elements, with each white space but the no-break kinds made one space. */
export async function texts(page: Page, target: Target): Promise<string[]> {
  return page.$$eval(await selectorOf(page, target), (elements) =>
    elements.map((element) => element.textContent.replaceAll(/[ \t\n]+/g, " ").trim()),
  );
}

/** An attribute of all its elements; `null` for those without. */
export async function attributes(page: Page, target: Target, name: string): Promise<(string | null)[]> {
  return page.$$eval(
    await selectorOf(page, target),
    (elements, attribute) => elements.map((element) => element.getAttribute(attribute)),
    name,
  );
}

/** How many elements it has. */
export async function count(page: Page, target: Target): Promise<number> {
  return page.$$eval(await selectorOf(page, target), (elements) => elements.length);
}
