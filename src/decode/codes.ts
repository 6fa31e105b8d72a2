/** Finds the codes of one reply in one logical line. */
import { masked } from "./mask.ts";
import { aboutMail, alone, announced, likely, measured, serverSays, silent } from "./places.ts";

/** The codes of a reply, and where its words begin. */
export interface Codes {
  reply?: string;
  enhanced?: string;
  /** Where the first of them stands. */
  start: number;
  /** How sure it is that they are codes: from 1, a number in a likely place, to 5, announced and with its enhanced code. */
  strength: number;
  /** Codes quoted further on: those of another server. */
  inner?: { reply?: string; enhanced?: string };
}

const replyShape = /(?<!\d)[2-5]\d\d(?!\d)/g;
const enhancedShape = /(?<![\w.])[245]\.[0-7]\.(?:0|[1-9]\d{0,2})(?![\w]|\.\d|-[A-Za-z])/g;
/** An enhanced code right after a reply code: `550 5.1.1`, `550-5.1.1`, `550 (#5.1.1)`. */
const adjacent = /^[:,]?[\s_–-]{0,3}(?:b?["'])?[[(#<]{0,2}([245]\.[0-7]\.(?:0|[1-9]\d{0,2}))(?![\w]|\.\d)/;
/** What follows a code that is one. */
const follows = /^(?:[\s_–-]+|$|[:",)])/;
/** Words after a code. The placeholder of what was hidden counts as one. */
const wordFollows = /^[:,]?[\s_–-]+(?:b?["'])?["'#<([*%.:\u0001 ]*[\p{L}\u0001<]/u;
/** Part of a longer name or number, but for a field that names a code. */
const isPart = (before: string) => /[\w.\-/@=+%$]$/.test(before.replace(/(?:reject|code|reply|status|led)=$/i, ""));

interface Candidate {
  reply: string;
  start: number;
  strength: number;
  enhanced: string | undefined;
}

/** What a line says of itself, whatever the number looked at. */
interface LineTraits {
  isAboutMail: boolean;
  /** Whether it says what servers say. */
  isReply: boolean;
  /** Whether nothing stands beside it: a reader who pastes one line means it. */
  isAlone: boolean;
  /** First digits of the enhanced codes in it. */
  classes: ReadonlySet<string>;
  startsEnhanced: boolean;
}

/** How sure it is that the number between `before` and `after` is a reply code; 0 where it is none. */
function strengthOf(reply: string, before: string, after: string, line: LineTraits): number {
  const hasWords = wordFollows.test(after);
  if (announced.some((place) => place.test(before))) return 4;
  if (
    likely.some((place) => place.test(before)) &&
    (hasWords || after === "") &&
    (line.isReply || (line.isAlone && before === ""))
  )
    return 2;
  if (!hasWords || !line.isAboutMail) return 0;
  if (line.classes.has(reply.charAt(0))) return line.startsEnhanced ? 2 : 1;
  return /[\])] $/.test(before) ? 1 : 0;
}

/** All that may be reply codes in a masked line, in order. */
function candidates(line: string, isAlone: boolean): Candidate[] {
  const traits: LineTraits = {
    isAboutMail: aboutMail.test(line),
    isReply: serverSays.test(line),
    isAlone,
    classes: new Set(Array.from(line.matchAll(enhancedShape), ([code]) => code.charAt(0))),
    startsEnhanced: /^\W{0,9}[245]\.\d\.\d/.test(line),
  };
  const found: Candidate[] = [];
  for (const { 0: reply, index } of line.matchAll(replyShape)) {
    const before = line.slice(Math.max(0, index - 100), index);
    const after = line.slice(index + 3, index + 60);
    if (!follows.test(after) || measured.test(before) || isPart(before)) continue;
    const [, enhanced] = adjacent.exec(after) ?? [];
    const plain = strengthOf(reply, before, after, traits);
    const strength = enhanced ? Math.max(plain + 1, 3) : plain;
    if (strength > 0) found.push({ reply, start: index, strength, enhanced });
  }
  return found;
}

/** The first enhanced code in a masked text that begins with `digit`. */
function enhancedIn(text: string, digit: string): string | undefined {
  for (const [code] of text.matchAll(enhancedShape)) if (code.startsWith(digit)) return code;
  return undefined;
}

/** An enhanced code that stands by itself in a masked line. */
function enhancedAlone(line: string): Codes | undefined {
  for (const place of alone) {
    const match = place.exec(line);
    const [whole = "", code] = match ?? [];
    if (match && code) return { enhanced: code, start: match.index + whole.lastIndexOf(code), strength: 3 };
  }
  return undefined;
}

/** The codes of a logical line, or undefined where none is written. `isAlone` says that the line is all there is. */
export function codesIn(text: string, isAlone: boolean): Codes | undefined {
  if (silent.some((shape) => shape.test(text))) return undefined;
  const line = masked(text);
  const all = candidates(line, isAlone);
  const most = Math.max(...all.map(({ strength }) => strength));
  const best = all.find(({ strength }) => strength === most);
  if (!best) return enhancedAlone(line);

  const { reply, start, strength } = best;
  const digit = reply.charAt(0);
  const [, dsn] = /\bdsn=([245]\.[0-7]\.\d{1,3})\b/.exec(line) ?? [];
  const enhanced =
    best.enhanced ?? enhancedIn(line.slice(start + 3), digit) ?? dsn ?? enhancedIn(line.slice(0, start), digit);
  const within = all.find((other) => other.start > start && other.reply !== reply && other.strength > 1);
  return {
    reply,
    ...(enhanced && { enhanced }),
    start,
    strength,
    ...(within && { inner: { reply: within.reply, ...(within.enhanced && { enhanced: within.enhanced }) } }),
  };
}
