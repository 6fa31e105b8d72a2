/** Which language of the site suits a reader. */
import { defaultLocale, locales, type Locale } from "./locales.ts";

/** The first language of the site among the reader's, most wanted first (`["fr-CA", "en"]`), or the default. */
export function preferredLocale(languages: readonly string[]): Locale {
  for (const language of languages) {
    const locale = locales.find((known) => language.toLowerCase().split("-")[0] === known);
    if (locale) return locale;
  }
  return defaultLocale;
}
