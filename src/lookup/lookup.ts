/** What a reader typed in the search: which codes, and which words. Pure; runs in the build and in the browser. */

export interface Query {
  /** Known codes in the order typed; for an unfinished one (`55`, `5.1.`), those that begin so. */
  codes: string[];
  /** Written like codes, but not among the known ones. */
  unknown: string[];
  /** The words left to search for, without the codes and without words that say nothing beside them. */
  words: string;
}

/** A three-digit or enhanced code that is no part of a longer number, an address, a version or a word. */
const codeShape = /(?<![\w.@/])#?([2-5]\d\d|[245]\.\d{1,3}\.\d{1,3})(?!\w|\.\d|[/@])/g;

const unfinishedCode = /^(?:[2-5]\d?|[245]\.(?:\d{1,3}\.?)?)$/;

/** Words that people put around a code without meaning to search for them. */
const noise = new Set(
  "smtp esmtp mail error errors erreur erreurs err code codes status statut reply réponse reponse response server serveur n° no".split(
    " ",
  ),
);

/** Reads a query. `known` holds every code that has a page. */
export function readQuery(text: string, known: readonly string[]): Query {
  const typed = text.trim();
  if (unfinishedCode.test(typed)) {
    return { codes: known.filter((code) => code.startsWith(typed)), unknown: [], words: "" };
  }
  const found = [...new Set(Array.from(typed.matchAll(codeShape), ([, code = ""]) => code))];
  const words = typed
    .replace(codeShape, " ")
    .split(/[\s,;:!?()[\]<>«»“”"]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const telling = found.length > 0 ? words.filter((word) => !noise.has(word.toLowerCase())) : words;
  return {
    codes: found.filter((code) => known.includes(code)),
    unknown: found.filter((code) => !known.includes(code)),
    words: telling.join(" "),
  };
}
