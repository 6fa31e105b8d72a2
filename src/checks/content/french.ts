/** French typography of an entry: spaces that do not break, and the right apostrophe. */
import type { Mistake } from "./mistake.ts";

const thin = "\u202f";
const noBreak = "\u00a0";

function correctText(text: string): string {
  return text
    .replaceAll("...", "…")
    .replace(/(?<=\p{L})'(?=\p{L})/gu, "’")
    .replace(/[ \u00a0\u202f]*([;!?])(?=[\s)\]*_|"]|$)/gu, `${thin}$1`)
    .replace(/[ \u00a0\u202f]*:(?=[\s*]|$)/gu, `${noBreak}:`)
    .replace(/(?<=\d)[ \u202f]*%/gu, `${noBreak}%`)
    .replace(/(?<=\d)[ \u00a0](?=000(?!\d))/gu, thin);
}

/** What is not French prose: code, the targets of links, and the words of a server, which stand in guillemets. */
const verbatim = /(`[^`]*`|\]\([^)]*\)|«[^»]*»)/u;

const correctQuotation = (part: string) =>
  part.replace(/^«[ \u00a0\u202f]*/u, `«${noBreak}`).replace(/[ \u00a0\u202f]*»$/u, `${noBreak}»`);

const correctLine = (line: string) =>
  line
    .split(verbatim)
    .map((part, index) => (index % 2 === 0 ? correctText(part) : correctQuotation(part)))
    .join("");

/** A French entry, front matter included, with its typography put right. Applied twice, it changes nothing more. */
export function correctFrench(markdown: string): string {
  let isFrontMatter = false;
  return markdown
    .split("\n")
    .map((line, index) => {
      if (line === "---") {
        isFrontMatter = index === 0;
        return line;
      }
      const [key = ""] = isFrontMatter ? (/^ *"?[a-z0-9]+"?: */.exec(line) ?? []) : [];
      return key + correctLine(line.slice(key.length));
    })
    .join("\n");
}

/** Quotations of a text that hold French words: guillemets are for the English words of a server. */
export function frenchQuotations(text: string): string[] {
  return Array.from(text.matchAll(/«\u00a0([^»]*)\u00a0»/g))
    .filter(([, words = ""]) => /[^\x20-\x7e…’\u00a0\u202f]/u.test(words))
    .map(([quotation]) => quotation);
}

/** What is wrong with French text that has the wrong signs. */
export const notFrench = "has spaces or apostrophes that are not French; run npm run format.";

/** What is wrong with a quotation that has French words. */
export const notServerWords = "guillemets mark the English words of a server; set French words in italics.";

/** A mistake for each line of a text that differs from the same text put right. */
export function uncorrected(file: string, text: string, corrected: string): Mistake[] {
  const right = corrected.split("\n");
  return text
    .split("\n")
    .flatMap((line, index) =>
      line === right[index] ? [] : [{ file, field: `line ${index + 1}`, message: notFrench }],
    );
}
