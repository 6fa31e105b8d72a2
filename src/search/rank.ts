/** Puts the pages that Pagefind offers for words in the order that serves a reader. Pure. */

/** A page as Pagefind returns it. */
export interface Candidate {
  /** Pagefind's own score. */
  score: number;
  /** The indexed text. */
  content: string;
  /** Where the words found stand in it, counted in words. */
  locations: readonly number[];
  /** Whether its code is no standard one. */
  isPrivate: boolean;
}

/** A page that holds the words as they were typed, side by side, is worth so many others. */
const phraseFactor = 2;
/** What a page is worth whose code most readers do not hold. */
const privateFactor = 0.5;
/** So many letters of a word must be found: Pagefind also offers pages that share a single one. */
const fewestLetters = 3;

/** Text without accents and capitals. */
const folded = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The candidates that hold any of the words, best first. */
export function rank<T extends Candidate>(candidates: readonly T[], words: string): T[] {
  const phrase = folded(words);
  const beginnings = phrase.split(/\s+/).map((word) => word.slice(0, fewestLetters));
  const worth = ({ score, content, isPrivate }: Candidate) =>
    score * (folded(content).includes(phrase) ? phraseFactor : 1) * (isPrivate ? privateFactor : 1);
  return candidates
    .filter(({ content, locations }) => {
      const all = content.split(/\s+/);
      const found = locations.map((location) => folded(all[location] ?? ""));
      return found.some((word) => beginnings.some((beginning) => word.includes(beginning)));
    })
    .toSorted((a, b) => worth(b) - worth(a));
}
