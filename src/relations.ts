/** Joins between entries. Pure, so that they are tested without a build. */

/** `thing`, or an error that says what is missing where `undefined` would build a page with a hole. */
export function found<T>(thing: T | undefined, what: string): T {
  if (thing === undefined) throw new Error(`${what} is missing; write it, or remove what refers to it.`);
  return thing;
}

/** The codes to compare with `code`: those it names and those that name it, in order. Written once, seen from both. */
export function compareWith(code: string, relations: ReadonlyMap<string, readonly string[]>): string[] {
  const named = relations.get(code) ?? [];
  const naming = [...relations].filter(([, others]) => others.includes(code)).map(([other]) => other);
  return [...new Set([...named, ...naming])].toSorted();
}
