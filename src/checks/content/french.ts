/** French typography of an entry: spaces that do not break, and the right apostrophe. */

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
