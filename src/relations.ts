/** Joins between entries. Pure, so that they are tested without a build. */
import { compareCodes } from "./domain/enhanced-code.ts";

/** `thing`, or an error that says what is missing where `undefined` would build a page with a hole. */
export function found<T>(thing: T | undefined, what: string): T {
  if (thing === undefined) throw new Error(`${what} is missing; write it, or remove what refers to it.`);
  return thing;
}

/** The entries to compare with `name`: those it names and those that name it, in order. Written once, seen from both. */
export function compareWith(name: string, relations: ReadonlyMap<string, readonly string[]>): string[] {
  const named = relations.get(name) ?? [];
  const naming = [...relations].filter(([, others]) => others.includes(name)).map(([other]) => other);
  return [...new Set([...named, ...naming])].toSorted(compareCodes);
}

/** Of the codes of an entry, the one that begins like `code`; else the last, which is the gravest. */
export function nearest(codes: readonly string[], code: string): string {
  return found(
    codes.find((candidate) => candidate[0] === code[0]) ?? codes.at(-1),
    `a page of an entry that ${code} refers to`,
  );
}

/** A text cut where `codes` stand in it, for links: `451, 550` gives `451`, `, `, `550`. */
export function splitAtCodes(text: string, codes: readonly string[]): { text: string; isCode: boolean }[] {
  return text
    .split(/\b(\d{3})\b/)
    .filter((part) => part !== "")
    .map((part) => ({ text: part, isCode: codes.includes(part) }));
}
