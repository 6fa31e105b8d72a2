/** What the page hands to its script, in its own language. */
import type { Severity } from "../domain/reply-code.ts";
import type { Counted } from "../i18n/format.ts";
import type { CodeRange } from "../lookup/lookup.ts";

/** What the page of a code says: title, summary, what to do now, who must act. */
export type CodeWords = readonly [title: string, summary: string, action: string, act: readonly string[]];

export interface DecodeSettings {
  /** Under which the search hands over a text. Not imported: a file in common would be a request more on every page. */
  pastedKey: string;
  /** By code that has a page. */
  codes: Record<string, CodeWords>;
  /** Ranges of codes that one page stands for. */
  ranges: CodeRange[];
  /** Severities by first digit, and what each means. */
  severities: Record<string, { severity: Severity; meaning: string }>;
  /** What the words of servers mean that may come without a code, by the words in lower case. */
  senses: Record<string, string>;
  /** Addresses, with `{name}` where the code or the provider stands. */
  paths: { code: string; provider: string };
  /** Names as readers know them, by the names the decoder gives. */
  names: { party: Record<string, string>; command: Record<string, string>; provider: Record<string, string> };
  /** What each part of a reply is: the reply code by its first digit, the enhanced code by its subject. */
  anatomy: { reply: Record<string, string>; more: string; enhanced: Record<string, string>; words: string };
  texts: {
    found: Counted;
    none: string;
    loading: string;
    failed: string;
    tooLarge: string;
    fromAddress: string;
    /** With `{name}` and `{size}`. */
    fileRead: string;
    /** With `{codes}`. */
    unknown: string;
    noCode: string;
    /** How often a reply stands in the text. */
    times: Counted;
    /** How many are not shown. */
    more: Counted;
    /** With `{reply}`, `{enhanced}` and `{outcome}`. */
    contradicts: string;
    /** By first digit of the reply code. */
    outcome: Record<string, string>;
  };
}
