/** What the site knows of servers, applied to a text. */
import type { Knowledge, Span } from "./finding.ts";

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

/** Words that a line about mail has, be it in the phrase or around it. */
const ofMail =
  /smtp|mail|rcpt|recipient|sender|relay|\bmx\b|user unknown|unknown user|postfix|exim|dsn=|greylist|spf|dkim|dmarc/i;

/** The known phrase in a line that bears no code, the longest one, with the codes it comes with. */
export function phraseIn(
  line: string,
  { phrases }: Knowledge,
): { text: string; phraseCodes: readonly string[]; span: Span } | undefined {
  if (!ofMail.test(line)) return undefined;
  const lower = line.toLowerCase();
  let best = "";
  for (const phrase of Object.keys(phrases)) if (phrase.length > best.length && lower.includes(phrase)) best = phrase;
  if (best === "") return undefined;
  const start = lower.indexOf(best);
  const span = { start, end: start + best.length };
  return { text: line.slice(span.start, span.end), phraseCodes: phrases[best] ?? [], span };
}
