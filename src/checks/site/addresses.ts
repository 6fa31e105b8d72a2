/** The addresses that the site has promised to keep, and those that a build publishes. */
import { globSync } from "node:fs";
import { compareCodes } from "../../domain/enhanced-code.ts";
import type { Build } from "./build.ts";

/** Where the promised addresses stand, one a line, each below the base path. */
export const addressFile = "content/addresses.txt";

/** What a build holds besides pages that people and programs may link to. */
const files = "{*,*/*,*/data/*}.{json,csv,yml,xml,webmanifest}";

/** The addresses of a build that can be promised: its pages and data, but for redirects and the sitemap. */
export function publishedAddresses({ folder, base, pages }: Build): string[] {
  const below = pages.map(({ path }) => path.slice(base.length)).filter((path) => path !== "404.html");
  const data = globSync(files, { cwd: folder }).filter(
    (file) => !file.startsWith("sitemap-") && !file.startsWith("pagefind"),
  );
  return [...below, ...data].map((path) => `/${path}`).toSorted(compareCodes);
}

/** The addresses of a list, one a line. */
export const readAddresses = (text: string): string[] => text.split("\n").filter((line) => line !== "");

/** Complaints, one sentence each: what was promised and is no page or file any more, and what is not promised yet. */
export function broken(promised: readonly string[], published: readonly string[]): string[] {
  const there = new Set(published);
  const known = new Set(promised);
  return [
    ...promised
      .filter((address) => !there.has(address))
      .map((address) => `${addressFile}: ${address}: is gone or redirects; bring it back, others link to it.`),
    ...published
      .filter((address) => !known.has(address))
      .map((address) => `${addressFile}: ${address}: is not in the list; run npm run addresses after a build.`),
  ];
}
