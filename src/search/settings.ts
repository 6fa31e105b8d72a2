/** What the page hands to the search script. */
import type { Locale } from "../i18n/locales.ts";
import type { CodeRange } from "../lookup/lookup.ts";

/** At most so many results, besides the one for a pasted text. */
export const mostResults = 8;

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
    /** With `{codes}` where the unknown codes stand. */
    unknown: string;
    /** What to say of each number of results. */
    found: string[];
    offline: string;
    /** Title of the result that leads a pasted text to the decoder. */
    decode: string;
    /** Title of the result for a reply code and an enhanced code together. */
    pair: string;
  };
}
