/** Cuts a text where parts of it are marked, and where a sign in it would not be seen. Pure. */
import type { Mark } from "./group.ts";

/** The most characters and the most marks that are shown: more would only make the page slow. */
export const mostShown = 200_000;
export const mostMarks = 1000;

/** Where the part that is shown ends. `marks` are in the order of the text. */
export const shownEnd = (text: string, marks: readonly Mark[]): number =>
  Math.min(text.length, mostShown, marks[mostMarks]?.start ?? mostShown);

/** A part of the text. */
export interface Piece {
  text: string;
  /** The number of the group that explains it, if it is marked. */
  group?: number;
}

/** The beginning of a text in pieces. Of marks that overlap, the first counts. */
export function pieces(text: string, marks: readonly Mark[]): Piece[] {
  const shown = text.slice(0, shownEnd(text, marks));
  const cut: Piece[] = [];
  let place = 0;
  for (const { start, end, group } of marks) {
    if (start < place || end <= start || start >= shown.length) continue;
    if (start > place) cut.push({ text: shown.slice(place, start) });
    cut.push({ text: shown.slice(start, end), group });
    place = end;
  }
  if (place < shown.length) cut.push({ text: shown.slice(place) });
  return cut;
}

/** NUL and the signs that turn the direction of what follows: unseen, they make a text look like another. */
const unseen = /([\0\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069])/u;

/** Parts of a text in their order; one that would not be seen is named instead, as `U+202E`. */
export function visibleParts(text: string): { text: string; isUnseen: boolean }[] {
  // Splitting on one group puts what it matched at the odd places.
  return text
    .split(unseen)
    .map((part, index) =>
      index % 2 === 1
        ? { text: `U+${part.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`, isUnseen: true }
        : { text: part, isUnseen: false },
    )
    .filter((part) => part.text !== "");
}
