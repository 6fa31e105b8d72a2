/** A reply code and the enhanced code beside it, as in `550 5.7.1`. Pure; runs in the build and in the browser. */
import { classDigits } from "../domain/enhanced-code.ts";

/** The anchor on the page of the reply code that explains both together: `["550", "5.7.1"]` gives `550/#5.7.1`. */
export const pairAddress = ([reply, enhanced]: readonly [string, string]): string => `${reply}/#${enhanced}`;

const isEnhanced = (code: string) => classDigits.some((digit) => code.startsWith(`${digit}.`));

/** The two codes, reply first, if `codes` are exactly such a pair in whatever order. */
export function asPair(codes: readonly string[]): [string, string] | undefined {
  const enhanced = codes.filter(isEnhanced);
  const replies = codes.filter((code) => !isEnhanced(code));
  return codes.length === 2 && enhanced.length === 1 ? [replies[0]!, enhanced[0]!] : undefined;
}
