/** A built site as a visitor would get it, read from its folder. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";
import { parse, type HTMLElement } from "node-html-parser";
import { isCode } from "../../domain/reply-code.ts";
import { locales, type Locale } from "../../i18n/locales.ts";

export interface BuiltPage {
  /** Address on the site, with the base path. */
  path: string;
  html: string;
  document: HTMLElement;
  /** The language in its address, if there is one. */
  locale: Locale | undefined;
}

export interface Build {
  folder: string;
  /** Base path, with a slash at each end. */
  base: string;
  pages: BuiltPage[];
  /** Where a page sends its reader at once by itself, by its address. Such pages are not among `pages`. */
  redirects: Map<string, string>;
}

export const htmlValidate = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    // How the build writes doctype, void elements and empty attributes is valid, and its own business.
    "void-style": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "doctype-style": "off",
    // A list of suggestions below a text field has no native element that every browser styles and announces.
    "prefer-native-element": ["error", { exclude: ["listbox"] }],
    // HTML allows `id="5.7.1"`, and what stands in an address should be what people write.
    "valid-id": ["error", { relaxed: true }],
    // The schemas hold the lengths of titles.
    "long-title": "off",
  },
});

/** Reads the site built into `folder` for `base`. */
export function readBuild(folder: string, base: string): Build {
  const files = globSync("**/*.html", { cwd: folder });
  const all = files.map((file) => {
    const path = base + file.replace(/(?:^|(?<=\/))index\.html$/, "");
    const html = readFileSync(join(folder, file), "utf8");
    const locale = locales.find((known) => path.startsWith(`${base}${known}/`));
    return { path, html, document: parse(html), locale };
  });
  const redirects = new Map<string, string>();
  for (const { path, document } of all) {
    const refresh = document.querySelector("meta[http-equiv='refresh']")?.getAttribute("content");
    if (refresh) redirects.set(path, refresh.replace(/^0;url=/, ""));
  }
  return { folder, base, pages: all.filter(({ path }) => !redirects.has(path)), redirects };
}

/** Whether the address is that of a code in a language: `/fr/550/`, `/smtp/en/5.7.1/`. */
export const isCodePage = ({ path, locale }: BuiltPage): boolean =>
  locale !== undefined && isCode(path.split("/").at(-2) ?? "");

/** Where the two builds stand that `npm run verify` makes: one at the root, one under a base path. */
export const builds: [{ folder: string; base: string }, { folder: string; base: string }] = [
  { folder: "dist", base: "/" },
  { folder: "dist-base", base: "/smtp/" },
];
