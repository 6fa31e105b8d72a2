/** The words of a server, cut out of the line that quotes them. */
import { spaced } from "./mask.ts";

/** What a program writes after the words it quotes. */
const afterwards = [
  / \(in reply to .*$/s,
  /; from=<.*$/s,
  /\s\/(?:Giving up on .*)?$/,
  /\s+\[[A-Z_]+\]\s*$/,
  /<\/.*$/s,
];
/** Where a line without a reply tells the reason: after `stat=` of Sendmail, in brackets after `status=` of Postfix. */
const reasons = [/\bstat=(.*)$/s, /\bstatus=\w+ \((.*)\)\s*$/s];
/** Signs that open words, with those that close them. */
const closers: Record<string, string> = { '"': '"', "'": "'", "«": "»", "“": "”" };

/** A sign at the end that closes what was opened before the words. */
function withoutCloser(words: string): string {
  const count = (sign: string) => words.split(sign).length - 1;
  return words.endsWith(")") && count(")") > count("(") ? words.slice(0, -1) : words;
}

/** The words up to the sign that closes what was opened right before them. An apostrophe within a word closes nothing. */
function untilClosed(words: string, opener: string): string {
  const closer = closers[opener];
  if (!closer) return words;
  for (let end = words.indexOf(closer); end >= 0; end = words.indexOf(closer, end + 1)) {
    if (!/^[\p{L}\d]/u.test(words.slice(end + 1))) return words.slice(0, end);
  }
  return words;
}

/** The words of a server, and how many characters they take in the line. */
export interface ServerWords {
  text: string;
  length: number;
}

/** The words from the first code on, lines joined, the code repeated on each line left out. */
export function serverWords(line: string, start: number): ServerWords {
  const [opener = ""] = /["'«“](?=\s?$)/.exec(line.slice(0, start)) ?? [];
  let words = untilClosed(spaced(line).slice(start), opener);
  for (const end of afterwards) words = words.replace(end, "");
  words = withoutCloser(words.trimEnd());
  const joined = words.replace(/\s+/g, " ").trim();
  const [, code] = /^([2-5]\d\d)[ -]/.exec(joined) ?? [];
  if (!code) return { text: joined, length: words.length };
  const again = new RegExp(String.raw` ${code}[ -](?:[245]\.\d{1,3}\.\d{1,3} )?`, "g");
  return { text: joined.replace(again, " ").trim(), length: words.length };
}

/** The reason that a line gives for an enhanced code alone, or undefined. */
export function reasonIn(line: string): string | undefined {
  for (const shape of reasons) {
    const [, reason] = shape.exec(line) ?? [];
    if (reason) return reason.trim();
  }
  return undefined;
}
