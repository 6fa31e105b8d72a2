/** What a pair of codes means, from the words of their pages. Pure. */
import { contradicts } from "../decode/finding.ts";
import type { CodePair } from "./pair.ts";
import type { CodeWords, DecodeSettings } from "./settings.ts";

/** A code with the page that explains it. */
export interface ExplainedCode {
  code: string;
  /** The code that the page is named after. */
  page: string;
  words: CodeWords;
}

export interface Meaning {
  /** The code whose words say most, or undefined where neither is known. */
  lead: ExplainedCode | undefined;
  /** Those that have a page, reply code first. */
  known: ExplainedCode[];
  unknown: string[];
}

type Words = Pick<DecodeSettings, "codes" | "ranges">;

/** The class and subject of an enhanced code, and its detail as a number. */
function parts(code: string): [string, number] {
  const place = code.lastIndexOf(".");
  return [code.slice(0, place), Number(code.slice(place + 1))];
}

/** The code with its page: its own, or that of a range in which it lies. */
export function explained(code: string, { codes, ranges }: Words): ExplainedCode | undefined {
  const [head, detail] = parts(code);
  const range = ranges.find(({ first, last }) => {
    const [sameHead, from] = parts(first);
    return sameHead !== "" && sameHead === head && from <= detail && detail <= parts(last)[1];
  });
  const page = codes[code] ? code : range?.first;
  const words = page === undefined ? undefined : codes[page];
  return page === undefined || !words ? undefined : { code, page, words };
}

/**
 * What the codes mean together. The enhanced code says more, unless it is the one that says nothing (`5.0.0`);
 * where it contradicts the reply code, only the reply code says what happens.
 */
export function meaningOf(pair: CodePair, words: Words): Meaning {
  const codes = [pair.reply, pair.enhanced].filter((code) => code !== undefined);
  const known = codes.flatMap((code) => explained(code, words) ?? []);
  const says = (code: string | undefined) => known.find((candidate) => candidate.code === code);
  const isVague = pair.enhanced?.endsWith(".0.0");
  const lead = contradicts(pair)
    ? says(pair.reply)
    : isVague
      ? (says(pair.reply) ?? says(pair.enhanced))
      : (says(pair.enhanced) ?? says(pair.reply));
  return { lead, known, unknown: codes.filter((code) => !says(code)) };
}
