/** Two columns of groups. Pure. */

/** Groups cut in two where both parts hold as nearly as many codes as they can. A group stays whole, and in its place. */
export function halves<Group extends { codes: readonly unknown[] }>(groups: readonly Group[]): [Group[], Group[]] {
  const count = (part: readonly Group[]) => part.reduce((sum, { codes }) => sum + codes.length, 0);
  const cuts = groups.map((_, at): [Group[], Group[]] => [groups.slice(0, at), groups.slice(at)]);
  const difference = ([first, second]: [Group[], Group[]]) => Math.abs(count(first) - count(second));
  return cuts.toSorted((a, b) => difference(a) - difference(b))[0] ?? [[], []];
}
