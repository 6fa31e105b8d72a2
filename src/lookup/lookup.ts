/** What a reader typed in the search: which codes, and which words. Pure; runs in the build and in the browser. */
import { compareCodes, registeredForm } from "../domain/enhanced-code.ts";

export interface Query {
  /** Known codes in the order typed; for an unfinished one (`55`, `5.1.`), those that begin so. */
  codes: string[];
  /** Written like codes, but not among the known ones. */
  unknown: string[];
  /** The words left to search for, without the codes and without words that say nothing beside them. */
  words: string;
}

/** A three-digit or enhanced code, the latter also with its class open, that is no part of a longer number, an address, a version or a word. */
const codeShape = /(?<![\w.@/])#?([2-5]\d\d|[245x]\.\d{1,3}\.\d{1,3})(?!\w|\.\d|[/@])/gi;

const unfinishedCode = /^(?:[2-5]\d?|[245x]\.(?:\d{1,3}\.?)?)$/i;

/** Words that people put around a code without meaning to search for them. */
const noise =
  /^(?:e?smtp|mail|err(?:eurs?|ors?)?|codes?|stat(?:us|ut)|reply|r[eé]ponse|response|server|serveur|n°|no)$/i;

/** The known codes that a code with its class open stands for, or the code itself. */
function inEveryClass(code: string, known: readonly string[]): string[] {
  const members = code.startsWith("x") ? known.filter((candidate) => registeredForm(candidate) === code) : [];
  return members.length > 0 ? members : [code];
}

/** Codes from `first`, which has a page, to `last`: the page stands for all of them. */
export interface CodeRange {
  first: string;
  last: string;
}

/** The code whose page stands for `code`: the code itself, unless it is unknown and lies in a range. */
function standingFor(code: string, known: readonly string[], ranges: readonly CodeRange[]): string {
  if (known.includes(code)) return code;
  const range = ranges.find(
    ({ first, last }) => first[0] === code[0] && compareCodes(code, first) > 0 && compareCodes(code, last) <= 0,
  );
  return range?.first ?? code;
}

/** Reads a query. `known` holds every code that has a page, `ranges` those whose page stands for others too. */
export function readQuery(text: string, known: readonly string[], ranges: readonly CodeRange[] = []): Query {
  const typed = text.trim();
  if (unfinishedCode.test(typed)) {
    const begins = (code: string) => code.startsWith(typed) || registeredForm(code).startsWith(typed.toLowerCase());
    return { codes: known.filter(begins), unknown: [], words: "" };
  }
  const mentioned = Array.from(typed.matchAll(codeShape), ([, code = ""]) => code.toLowerCase());
  const found = [...new Set(mentioned.flatMap((code) => inEveryClass(standingFor(code, known, ranges), known)))];
  const words = typed
    .replace(codeShape, " ")
    .split(/[\s,;:!?()[\]<>«»“”"]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const telling = found.length > 0 ? words.filter((word) => !noise.test(word)) : words;
  return {
    codes: found.filter((code) => known.includes(code)),
    unknown: found.filter((code) => !known.includes(code)),
    words: telling.join(" "),
  };
}
