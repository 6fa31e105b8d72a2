/** The words of the interface for a language. */
import { en, type Dictionary } from "./en.ts";
import { fr } from "./fr.ts";
import type { Locale } from "./locales.ts";

const dictionaries: Record<Locale, Dictionary> = { fr, en };

/** The words of the interface in one language. */
export function ui(locale: Locale): Dictionary {
  return dictionaries[locale];
}
