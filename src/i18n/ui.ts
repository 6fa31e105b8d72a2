/** The words of the interface for a language, and dates and lists as that language writes them. */
import { en, type Dictionary } from "./en.ts";
import { fr } from "./fr.ts";
import { localeTags, type Locale } from "./locales.ts";

const dictionaries: Record<Locale, Dictionary> = { fr, en };

/** The words of the interface in one language. */
export function ui(locale: Locale): Dictionary {
  return dictionaries[locale];
}

/** A day as the language writes it. `isoDay` is like `2026-11-23`. */
export function formatDay(locale: Locale, isoDay: string): string {
  return new Intl.DateTimeFormat(localeTags[locale], { dateStyle: "long", timeZone: "UTC" }).format(new Date(isoDay));
}

/** Items joined as the language enumerates them: "a, b and c". */
export function formatList(locale: Locale, items: string[]): string {
  return new Intl.ListFormat(localeTags[locale]).format(items);
}
