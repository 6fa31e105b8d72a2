/** The languages of the site, in the order in which they are offered. The one list. */
export const locales = ["fr", "en"] as const;
export type Locale = (typeof locales)[number];

/** A value for each language. */
export function byLocale<T>(of: (locale: Locale) => T): Record<Locale, T> {
  return { fr: of("fr"), en: of("en") };
}

/** A language's name in itself, as a reader looks for it. */
export const localeNames: Record<Locale, string> = { fr: "Français", en: "English" };

/** The form Open Graph and `Intl` want: language and territory. */
export const localeTags: Record<Locale, string> = { fr: "fr-FR", en: "en-GB" };

/** The language offered to a machine that states no preference. */
export const defaultLocale: Locale = "en";
