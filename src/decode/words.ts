/** The words of a server, cut out of the line that quotes them. */
import { spaced } from "./mask.ts";

/** What a program writes after the words it quotes. */
const afterwards = [/ \(in reply to .*$/s, /; from=<.*$/s, /\s?\/(?:Giving up on .*)?$/, /\s+\[[A-Z_]+\]\s*$/];

/** A sign at the end that closes what was opened before the words. */
function withoutCloser(words: string): string {
  const count = (sign: string) => words.split(sign).length - 1;
  if (words.endsWith(")") && count(")") > count("(")) return words.slice(0, -1);
  if (/["']$/.test(words) && count(words.slice(-1)) % 2 === 1) return words.slice(0, -1);
  return words;
}

/** The words of a server, and how many characters they take in the line. */
export interface ServerWords {
  text: string;
  length: number;
}

/** The words from the first code on, lines joined, the code repeated on each line left out. */
export function serverWords(line: string, start: number): ServerWords {
  let words = spaced(line).slice(start);
  for (const end of afterwards) words = words.replace(end, "");
  words = withoutCloser(words.trimEnd());
  const joined = words.replace(/\s+/g, " ").trim();
  const [, code] = /^([2-5]\d\d)[ -]/.exec(joined) ?? [];
  if (!code) return { text: joined, length: words.length };
  const again = new RegExp(String.raw` ${code}[ -](?:[245]\.\d{1,3}\.\d{1,3} )?`, "g");
  return { text: joined.replace(again, " ").trim(), length: words.length };
}
