/** Draws the text back, with what was found marked and linked to its explanation. */
import { element, leadTo, pastedWords } from "./dom.ts";
import type { Mark } from "./group.ts";
import { pieces } from "./pieces.ts";
import { placeId, resultId } from "./results.ts";

/** Draws the text and gives the numbers of the groups that are marked in it. */
export function drawMarked(place: HTMLElement, text: string, marks: readonly Mark[]): Set<number> {
  const marked = new Set<number>();
  const parts = pieces(text, marks).flatMap(({ text: part, group }) => {
    // What ends a line on Windows would show as a sign of its own.
    const words = pastedWords(part.replaceAll("\r\n", "\n"));
    if (group === undefined) return words;
    const link = leadTo(element("a", {}, ...words), resultId(group));
    // The first of a group stands for all in the order of the keyboard: a log has a thousand.
    if (marked.has(group)) link.tabIndex = -1;
    else link.id = placeId(group);
    marked.add(group);
    return [element("mark", {}, link)];
  });
  place.replaceChildren(...parts);
  return marked;
}
