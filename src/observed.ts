/** Chooses and groups what servers were seen to answer. Pure, so that it is tested without a build. */

/** Replies that follow each other with the same codes, together. */
export function groupByCodes<T extends { codes: readonly string[] }>(
  replies: readonly T[],
): { codes: readonly string[]; replies: T[] }[] {
  const groups = Map.groupBy(replies, ({ codes }) => codes.join(" "));
  return [...groups.values()].map((group) => ({ codes: group[0]!.codes, replies: group }));
}

/** At most `most` things from lists: the first of each, then the second of each, so that no list speaks alone. */
export function fromEach<T>(lists: readonly (readonly T[])[], most: number): T[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, round) => lists.flatMap((list) => list.slice(round, round + 1)))
    .flat()
    .slice(0, most);
}

/** A text without the signs and digits before its first letter: by what follows, people look it up. */
const fromFirstLetter = (text: string) => text.replace(/^[^\p{L}]+(?=\p{L})/u, "");

/** Things with a text in the order of an English dictionary, by first letter. */
export function byLetter<T extends { text: string }>(things: readonly T[]): { letter: string; things: T[] }[] {
  const { compare } = new Intl.Collator("en", { numeric: true });
  const sorted = things.toSorted((a, b) => compare(fromFirstLetter(a.text), fromFirstLetter(b.text)));
  const groups = Map.groupBy(sorted, ({ text }) => fromFirstLetter(text).charAt(0).toUpperCase());
  return Array.from(groups, ([letter, things]) => ({ letter, things }));
}
