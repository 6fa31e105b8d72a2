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
    // The schemas hold the lengths of titles.
    "long-title": "off",
  },
});

/** Reads the site built into `folder` for `base`. */
export function readBuild(folder: string, base: string): Build {
  const files = globSync("**/*.html", { cwd: folder });
  const pages = files.map((file) => {
    const path = base + file.replace(/(?:^|(?<=\/))index\.html$/, "");
    const html = readFileSync(join(folder, file), "utf8");
    const locale = locales.find((known) => path.startsWith(`${base}${known}/`));
    return { path, html, document: parse(html), locale };
  });
  return { folder, base, pages };
}

/** Whether the address is that of a code: `/fr/550/`, `/smtp/en/5.7.1/`. */
export const isCodePage = ({ path }: BuiltPage): boolean => isCode(path.split("/").at(-2) ?? "");

/** Where the two builds stand that `npm run verify` makes: one at the root, one under a base path. */
export const builds = [
  { folder: "dist", base: "/" },
  { folder: "dist-base", base: "/smtp/" },
];
