/** What the site knows of servers, applied to a text. */
import { findingOf, type Finding, type Knowledge } from "./finding.ts";

/** Nothing known: codes are found all the same. */
export const nothingKnown: Knowledge = { marks: {}, phrases: {} };

/** The provider whose mark stands in the text, the longest mark first, or undefined. */
export function providerOf(text: string, { marks }: Knowledge): string | undefined {
  const lower = text.toLowerCase();
  let best: { provider: string; length: number } | undefined;
  for (const [provider, texts] of Object.entries(marks)) {
    for (const mark of texts) {
      if (mark.length > (best?.length ?? 0) && lower.includes(mark)) best = { provider, length: mark.length };
    }
  }
  return best?.provider;
}

/** So much of a text is searched for phrases, in characters. */
const farthest = 100_000;

/** The known phrase in a text that bears no code, the longest one, with the codes it comes with. */
export function phraseIn(text: string, { phrases }: Knowledge): Finding | undefined {
  const lower = text.slice(0, farthest).toLowerCase();
  let best: { phrase: string; start: number } | undefined;
  for (const phrase of Object.keys(phrases)) {
    if (phrase.length <= (best?.phrase.length ?? 0)) continue;
    const start = lower.indexOf(phrase);
    if (start >= 0) best = { phrase, start };
  }
  if (!best) return undefined;
  const end = best.start + best.phrase.length;
  return findingOf({
    text: text.slice(best.start, end),
    phraseCodes: phrases[best.phrase] ?? [],
    span: { start: best.start, end },
  });
}
