/** What the search says of how much it has found. */
import { counted } from "../i18n/format.ts";
import type { Locale } from "../i18n/locales.ts";
import { ui } from "../i18n/ui.ts";
import { mostResults } from "./settings.ts";

/**
 * The texts by number of results, from none to the most there can be: a pasted text is one more, with its codes. They
 * are few, so the script of every page need not know the plurals of a language.
 */
export function foundTexts(locale: Locale): string[] {
  const { empty, found } = ui(locale).search;
  return [empty, ...Array.from({ length: mostResults + 1 }, (_, index) => counted(locale, found, index + 1))];
}
