/** What the page hands to the search script. */
import type { Locale } from "../i18n/locales.ts";
import type { CodeRange } from "../lookup/lookup.ts";

export interface SearchSettings {
  /** Base path of the site, with a slash at each end. */
  base: string;
  locale: Locale;
  /** Every code that has a page, in order. */
  codes: string[];
  /** Ranges of codes that one page stands for. */
  ranges: CodeRange[];
  /** Titles by code, where the page can afford them. */
  titles: Record<string, string>;
  /** Severities by first digit. */
  severities: Record<string, string>;
  texts: {
    loading: string;
    empty: string;
    /** With `{codes}` where the unknown codes stand. */
    unknown: string;
    /** By plural category of the language, with `{count}`. */
    found: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
    offline: string;
    /** Title of the result that leads a pasted text to the decoder. */
    decode: string;
    /** Title of the result for a reply code and an enhanced code together. */
    pair: string;
  };
}
