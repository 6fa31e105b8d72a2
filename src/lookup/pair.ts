/** A reply code and the enhanced code beside it, as in `550 5.7.1`. Pure; runs in the build and in the browser. */
/** The anchor on the page of the reply code that explains both together: `["550", "5.7.1"]` gives `550/#5.7.1`. */
export const pairAddress = ([reply, enhanced]: readonly [string, string]): string => `${reply}/#${enhanced}`;

/** The two codes, reply first, if `codes` are exactly such a pair in whatever order. */
export function asPair(codes: readonly string[]): [string, string] | undefined {
  const [a = "", b = "", ...others] = codes.toSorted((a, b) => a.length - b.length);
  return !a.includes(".") && b.includes(".") && others.length === 0 ? [a, b] : undefined;
}
