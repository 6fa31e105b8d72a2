/**
 * Numbers, plurals, sizes, days and lists as each language writes them, by `Intl`: the one place for them, at build time
 * and in the decoder. The script of every page takes none of it: what two scripts share is a request more. Pure.
 */
import { localeTags, type Locale } from "./locales.ts";

/** Words by plural category of the language, with `{count}`. */
export type Counted = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** A number: "12,345". Codes, years and numbers of RFCs are names, and stay as they are. */
export function formatNumber(locale: Locale, number: number): string {
  return new Intl.NumberFormat(localeTags[locale]).format(number);
}

/** Words with a number, in the plural that the language has for it: "1 reply". */
export function counted(locale: Locale, forms: Counted, count: number): string {
  const form = forms[new Intl.PluralRules(localeTags[locale]).select(count)] ?? forms.other;
  return form.replace("{count}", formatNumber(locale, count));
}

/** A size in bytes, rounded up, in the unit that a reader expects: "13 kB", "2.5 MB". */
export function formatSize(locale: Locale, bytes: number): string {
  const [unit, size, digits] = bytes > 999_000 ? (["megabyte", 1e6, 1] as const) : (["kilobyte", 1e3, 0] as const);
  const options = { style: "unit", unit, maximumFractionDigits: digits, roundingMode: "ceil" } as const;
  return new Intl.NumberFormat(localeTags[locale], options).format(bytes / size);
}

/** A day: "6 December 2024". `isoDay` is like `2026-11-23`. */
export function formatDay(locale: Locale, isoDay: string): string {
  return new Intl.DateTimeFormat(localeTags[locale], { dateStyle: "long", timeZone: "UTC" }).format(new Date(isoDay));
}

/** Items as a sentence enumerates them: "a, b and c"; side by side (`narrow`): "a, b, c". */
export function formatList(locale: Locale, items: readonly string[], style: "long" | "narrow" = "long"): string {
  return new Intl.ListFormat(localeTags[locale], { style }).format(items);
}

/** The same for items that are more than text: each, and the words between them, in order. */
export function listParts<T extends object>(locale: Locale, items: readonly T[]): (T | string)[] {
  const places = items.map((_, index) => String(index));
  return new Intl.ListFormat(localeTags[locale])
    .formatToParts(places)
    .map(({ type, value }) => (type === "element" ? items[Number(value)]! : value));
}
