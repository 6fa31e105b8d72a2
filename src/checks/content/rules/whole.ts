/** What must hold of all entries together. */
import { classDigits } from "../../../domain/enhanced-code.ts";
import { locales, type Locale } from "../../../i18n/locales.ts";
import { isPrivate } from "../../../schema/facts.ts";
import type { Mistake } from "../mistake.ts";
import { codesOf, type Entry } from "../read.ts";
import type { SiteRule } from "./rule.ts";

/** Every registered code has an entry. That no other entry calls itself registered, `standing` says. */
const coverage: SiteRule = ({ entries, replies, enhanced }) => {
  const written = new Set(entries.filter(({ facts }) => !isPrivate(facts.status)).map(({ name }) => name));
  const lists = [
    { file: "content/registry/reply-codes.csv", codes: [...replies.keys()] },
    { file: "content/registry/enhanced-status-codes.csv", codes: [...enhanced.keys()] },
  ];
  return lists.flatMap(({ file, codes }) =>
    codes
      .filter((code) => !written.has(code))
      .map((code) => ({
        file,
        field: code,
        message: `has no entry; write content/codes/${code}, or remove the code from the list if it left its source.`,
      })),
  );
};

/** Titles of entries and summaries of codes differ in each language. */
const repeated: SiteRule = ({ entries }) => {
  const mistakes: Mistake[] = [];
  const note = (seen: Map<string, string>, value: string, file: string, field: string) => {
    const twin = seen.get(value);
    if (twin) mistakes.push({ file, field, message: `is the same as in ${twin}; say what sets this code apart.` });
    seen.set(value, file);
  };
  for (const locale of locales) {
    const titles = new Map<string, string>();
    const summaries = new Map<string, string>();
    for (const entry of entries) {
      const { file, front } = entry.texts[locale];
      note(titles, front.title, file, "title");
      for (const { field, summary } of summariesOf(entry, locale)) note(summaries, summary, file, field);
    }
  }
  return mistakes;
};

/** The summaries of an entry in a language, with the fields that hold them. */
function summariesOf(entry: Entry, locale: Locale): { field: string; summary: string }[] {
  if (entry.kind === "reply") return [{ field: "summary", summary: entry.texts[locale].front.summary }];
  const { front } = entry.texts[locale];
  return classDigits.flatMap((digit) =>
    front[digit] ? [{ field: `${digit}.summary`, summary: front[digit].summary }] : [],
  );
}

/** Documents that two texts call by different titles. */
const retitled: SiteRule = ({ entries, guides }) => {
  const titles = new Map<string, string>();
  return [...entries, ...guides].flatMap(({ file, facts }) =>
    facts.sources.flatMap((source, index) => {
      if ("rfc" in source) return [];
      const known = titles.get(source.url) ?? source.title;
      titles.set(source.url, known);
      return known === source.title
        ? []
        : [
            {
              file,
              field: `sources.${index}.title`,
              message: `another text calls this document "${known}"; give it the one title that it bears.`,
            },
          ];
    }),
  );
};

/** RFCs that nothing cites. */
const uncited: SiteRule = ({ entries, guides, rfcs }) => {
  const cited = new Set(
    [...entries, ...guides].flatMap(({ facts }) =>
      facts.sources.flatMap((source) => ("rfc" in source ? [String(source.rfc)] : [])),
    ),
  );
  return [...rfcs.keys()]
    .filter((number) => !cited.has(number))
    .map((number) => ({ file: "content/rfcs.yaml", field: number, message: "no entry cites it; remove it." }));
};

/** A sentence longer than this many words, on more pages than that, is a formula. */
const longSentence = 8;
const mostPages = 3;

/** The sentences of a text: list items, table cells and paragraphs cut at full stops, without Markdown. */
function sentences(source: string): string[] {
  const prose = source.replace(/^---\n[\s\S]*?\n---\n/, (front) =>
    Array.from(front.matchAll(/^ *(?:summary|action): *(.*)$/gm), ([, value = ""]) => value.replace(/^"|"$/g, "")).join(
      "\n",
    ),
  );
  return prose
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .flatMap((line) => line.replace(/^(?:[-*]|\d+\.) +/, "").split(/\s*\|\s*|(?<=[.!?…:;])[\s”»)]+/u))
    .map((sentence) => sentence.replace(/\]\([^)]*\)|[[\]`*_]/g, "").trim());
}

/** A long sentence that stands on many pages says nothing of any of them. */
const formulas: SiteRule = ({ entries, guides }) =>
  locales.flatMap((locale) => {
    const places = new Map<string, { file: string; pages: number }[]>();
    for (const text of [...entries, ...guides]) {
      const { file, source } = text.texts[locale];
      const pages = "kind" in text ? codesOf(text).length : 1;
      for (const sentence of new Set(sentences(source))) {
        if (sentence.split(/\s+/).length <= longSentence) continue;
        places.set(sentence, [...(places.get(sentence) ?? []), { file, pages }]);
      }
    }
    return [...places].flatMap(([sentence, found]) => {
      const pages = found.reduce((sum, place) => sum + place.pages, 0);
      const [first, ...others] = found;
      if (pages <= mostPages || !first || others.length === 0) return [];
      return [
        {
          file: first.file,
          field: `"${sentence}"`,
          message: `stands on ${pages} pages, also in ${others.map(({ file }) => file).join(", ")}; say it once, on a page they link to.`,
        },
      ];
    });
  });

export const siteRules: SiteRule[] = [coverage, repeated, retitled, uncited, formulas];
