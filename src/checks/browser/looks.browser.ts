/**
 * How each kind of page looks, compared with the pictures kept in `looks`: areas and their colours, with boxes for
 * letters. `npm run looks` takes the pictures anew.
 */
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test as nodeTest } from "node:test";
import type { Page } from "puppeteer-core";
import { test } from "./browser-test.ts";
import { kinds, show, views, type Kind, type View } from "./looks-pages.ts";
import { compare, type Cell } from "./picture.ts";

/** Where the pictures are kept. */
const folder = join(import.meta.dirname, "looks");

/** Where what differs is written. */
const changed = "looks-changed";

/** Whether the pictures are taken anew. */
const isAccepting = process.env["LOOKS"] === "accept";

/**
 * How many cells of a picture may differ. Other fonts and other ways to smooth edges change none, at the most one,
 * while a title without its icon changes three.
 */
const bound = 2;

const fileOf = (kind: Kind, view: View) => `${kind.name}-${view.width}.png`;

/** Where these cells are: how far down, and in which element most of them. */
async function where(page: Page, cells: Cell[]): Promise<string> {
  const element = await page.evaluate((cells) => {
    const counts = new Map<string, number>();
    for (const { x, y } of cells) {
      const path: string[] = [];
      for (let it = document.elementFromPoint(x, y); it && it !== document.body; it = it.parentElement)
        path.unshift(it.localName + Array.from(it.classList, (name) => `.${name}`).join(""));
      // Deeper down an element says less than its place.
      const name = path.slice(0, 3).join(" > ") || "body";
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return Array.from(counts).toSorted(([, a], [, b]) => b - a)[0]?.[0];
  }, cells);
  const heights = cells.map(({ y }) => y);
  return `from ${Math.min(...heights)} to ${Math.max(...heights)} px below its top, most of all in ${element}`;
}

rmSync(changed, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

for (const view of views)
  for (const kind of kinds) {
    const { width, theme, locale } = view;
    const title = `${kind.name} looks as it did at ${width} px, ${theme}, in ${locale}`;
    test(title, { engines: ["chromium"], language: locale }, async (page) => {
      const shown = await show(page, kind, view);
      const file = fileOf(kind, view);
      const path = join(folder, file);
      const kept = existsSync(path) ? readFileSync(path, "base64") : undefined;
      const { picture, cells, count, difference } = await compare(page, { shown, cell: view.cell }, kept);
      // What no reader sees differs from machine to machine, and is no reason for a new picture.
      if (cells.length <= (isAccepting ? 0 : bound)) return;

      const beside = join(changed, file.replace(/png$/, "difference.png"));
      mkdirSync(changed, { recursive: true });
      writeFileSync(join(changed, file), picture, "base64");
      writeFileSync(beside, difference, "base64");
      const share = `${((cells.length / count) * 100).toFixed(1)} %`;
      const what = kept ? `looks different in ${share}, ${await where(page, cells)}` : "has no picture to compare with";
      const sentence = `${locale}/${kind.path} at ${width} px in the ${theme} theme ${what}`;
      if (!isAccepting) assert.fail(`${sentence}: see ${beside}, then mend it, or accept it with npm run looks.`);
      writeFileSync(path, picture, "base64");
      console.log(`${sentence}: accepted, see ${beside}.`);
    });
  }

nodeTest("no picture is kept of what is no longer looked at", () => {
  const files = views.flatMap((view) => kinds.map((kind) => fileOf(kind, view)));
  const others = readdirSync(folder).filter((file) => !files.includes(file));
  if (isAccepting) for (const file of others) rmSync(join(folder, file));
  else assert.deepEqual(others, [], "Take them out with npm run looks.");
});
