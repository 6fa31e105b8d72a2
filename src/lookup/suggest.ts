/** Known codes that a reader may have meant by an unknown one. Pure; runs in the build and in the browser. */
import { compareCodes } from "../domain/enhanced-code.ts";

/** Whether two numbers differ by one digit: another one, one more or one less. */
function isOneDigitOff(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length === long.length) return [...short].filter((digit, index) => digit !== long[index]).length === 1;
  return Array.from(long, (_, index) => long.slice(0, index) + long.slice(index + 1)).includes(short);
}

/** The parts of a code that can be mistaken one by one: the digits of a reply code, the numbers of an enhanced one. */
const partsOf = (code: string): string[] => code.split(code.includes(".") ? "." : "");

/**
 * Which part is mistaken, the likeliest first. Of a reply code, from the last digit to the first. Of an enhanced code:
 * the first number, since the rest keeps its meaning; then the detail, in the same subject; then the subject.
 */
const likeliest = (code: string): number[] => (code.includes(".") ? [0, 2, 1] : [2, 1, 0]);

/** The codes among `known` that differ from `code` by one digit of one part, nearest first, at most `limit`. */
export function suggest(code: string, known: readonly string[], limit: number): string[] {
  const parts = partsOf(code);
  const mistaken = (candidate: string): number => {
    if (candidate.includes(".") !== code.includes(".")) return -1;
    const others = partsOf(candidate);
    // An open class is like any.
    const differing = parts.flatMap((part, index) => (part === others[index] || part === "x" ? [] : [index]));
    const [only] = differing;
    if (only === undefined || differing.length > 1) return -1;
    return isOneDigitOff(parts[only]!, others[only]!) ? likeliest(code).indexOf(only) : -1;
  };
  return known
    .map((candidate) => ({ candidate, rank: mistaken(candidate) }))
    .filter(({ rank }) => rank >= 0)
    .toSorted((a, b) => a.rank - b.rank || compareCodes(a.candidate, b.candidate))
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}
