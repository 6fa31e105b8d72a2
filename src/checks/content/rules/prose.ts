/** What must hold of the texts of entries and guides in every language. */
import { registeredForm } from "../../../domain/enhanced-code.ts";
import { locales, type Locale } from "../../../i18n/locales.ts";
import { isPrivate } from "../../../schema/facts.ts";
import { isTranslated } from "../../../schema/prose.ts";
import { sections } from "../../../schema/sections.ts";
import { correctFrench, frenchQuotations, notServerWords, uncorrected } from "../french.ts";
import type { Mistake } from "../mistake.ts";
import { codesOf, type Entry, type Guide } from "../read.ts";
import { enhancedShape, isInOrder, outcomes, sameLists, type EntryRule, type TextRule } from "./rule.ts";

interface Body {
  body: string;
}

/** Headings of a text as "## Meaning". */
const headings = ({ body }: Body) => body.split("\n").filter((line) => /^#{1,6} /.test(line));
const sectionHeading = (depth: number, heading: string) => `${"#".repeat(depth)} ${heading}`;

/** The anchors of the sections an entry has in a language, unknown headings left out. */
const sectionIds = (text: Body, locale: Locale) =>
  headings(text).flatMap(
    (line) => sections.find(({ depth, heading }) => sectionHeading(depth, heading[locale]) === line)?.id ?? [],
  );

/** Sections come from the closed list, in its order, beginning with the first. */
const closedSections: EntryRule = ({ texts }) =>
  locales.flatMap((locale) => {
    const text = texts[locale];
    const { file } = text;
    const allowed = sections.map(({ depth, heading }) => sectionHeading(depth, heading[locale]));
    const present = headings(text);
    const known = present.filter((line) => allowed.includes(line));
    const mistakes: Mistake[] = present
      .filter((line) => !allowed.includes(line))
      .map((line) => ({
        file,
        field: line,
        message: `is no section of an entry; write one of ${allowed.join(", ")}.`,
      }));
    if (!isInOrder(known, allowed)) {
      mistakes.push({
        file,
        field: "sections",
        message: `are out of order or repeated; put them in the order ${allowed.join(", ")}.`,
      });
    }
    if (present[0] !== allowed[0])
      mistakes.push({ file, field: allowed[0]!, message: "does not come first; begin with it." });
    return mistakes;
  });

/**
 * Who must act is spoken to. A registered reply code has a section for each; a shorter entry may leave the action
 * to its front matter, but once it says what to do, it speaks to everybody concerned.
 */
const partySections: EntryRule = (entry) => {
  const acting = outcomes(entry).flatMap(({ outcome }) => outcome.act);
  const isBrief = entry.kind === "enhanced" || isPrivate(entry.facts.status);
  return locales.flatMap((locale) => {
    const { file, body } = entry.texts[locale];
    const ids = sectionIds({ body }, locale);
    if (isBrief && !ids.includes("what-to-do")) return [];
    return sections
      .filter(({ id, party }) => party && acting.includes(party) && !ids.includes(id))
      .map(({ depth, heading, party }) => ({
        file,
        field: "sections",
        message: `facts.yaml says that ${party} must act; add "${sectionHeading(depth, heading[locale])}".`,
      }));
  });
};

/** An enhanced code has a verdict for each of its first digits and speaks of no other. */
const classTexts: EntryRule = (entry) => {
  const { kind, name } = entry;
  return locales.flatMap((locale) => {
    const { file, body } = entry.texts[locale];
    return sections.flatMap(({ id, digit, heading }) => {
      if (!digit) return [];
      const isUsed = kind === "enhanced" && digit in entry.facts.classes;
      const mistakes: Mistake[] = [];
      if (!isUsed && sectionIds({ body }, locale).includes(id))
        mistakes.push({
          file,
          field: heading[locale],
          message: `facts.yaml gives ${name} no page that begins with ${digit}; add the class there or remove this.`,
        });
      if (kind === "enhanced" && isUsed !== Boolean(entry.texts[locale].front[digit]))
        mistakes.push({
          file,
          field: digit,
          message: isUsed
            ? "is missing; write summary and action for this first digit."
            : "is no class of this code in facts.yaml; add it there or remove this.",
        });
      return mistakes;
    });
  });
};

/** The wording of a code is given in every language but its own. */
const translation: EntryRule = ({ facts, texts }) =>
  locales.flatMap((locale) => {
    const { file, front } = texts[locale];
    const isWanted = facts.text !== undefined && isTranslated(locale);
    if (isWanted === Boolean(front.translation)) return [];
    return [
      {
        file,
        field: "translation",
        message: isWanted
          ? "is missing or empty; give the sense of the wording in this language."
          : "has no wording to translate; remove it.",
      },
    ];
  });

const countLines = ({ body }: Body, shape: RegExp) => body.split("\n").filter((line) => shape.test(line)).length;
const links = ({ body }: Body) => Array.from(body.matchAll(/\]\(([^)]*)\)/g), ([, target = ""]) => target);
const codeSpans = ({ body }: Body) => Array.from(body.matchAll(/`([^`]+)`/g), ([, span = ""]) => span);

/** The shape of a text: anchors for an entry, depths of headings for a guide, whose anchors stand in its facts. */
const outline = (text: Body, locale: Locale, isEntry: boolean) =>
  isEntry ? sectionIds(text, locale) : headings(text).map((line) => line.replace(/ .*/, ""));

/** The languages of a text have the same shape. */
export const twins: TextRule = (text) => {
  const { fr, en } = text.texts;
  const isEntry = "kind" in text;
  const compare = (what: string, a: readonly string[], b: readonly string[]): Mistake[] =>
    sameLists(a, b)
      ? []
      : [
          {
            file: fr.file,
            field: what,
            message: `differ from those of ${en.file} (${a.join(", ") || "none"}; ${b.join(", ") || "none"}); bring the two languages together.`,
          },
        ];
  const numbers = (body: Body) => [countLines(body, /^\|/), countLines(body, /^(?:[-*]|\d+\.) /)].map(String);
  return [
    ...compare("sections", outline(fr, "fr", isEntry), outline(en, "en", isEntry)),
    ...compare("numbers of table rows and list items", numbers(fr), numbers(en)),
    ...compare("links", links(fr).toSorted(), links(en).toSorted()),
    ...compare("words in backticks", [...new Set(codeSpans(fr))].toSorted(), [...new Set(codeSpans(en))].toSorted()),
  ];
};

const ownPages = (text: Entry | Guide) => ("kind" in text ? codesOf(text) : [text.name]);

/** Links lead to other pages, and codes in backticks exist. */
export const references: TextRule = (text, { pages, enhanced }) =>
  locales.flatMap((locale) => {
    const body = text.texts[locale];
    const { file } = body;
    const mistakes: Mistake[] = [];
    const own = ownPages(text);
    for (const target of links(body)) {
      const [, other] = /^\.\.\/([^/]+)\/$/.exec(target) ?? [];
      if (!other)
        mistakes.push({
          file,
          field: target,
          message: "is no link to a page; write ../550/ for a code, and put other documents among the sources.",
        });
      else if (!pages.has(other) || (own.includes(other) && own.length === 1)) {
        mistakes.push({
          file,
          field: target,
          message: "leads to no other page; correct the code or remove the link.",
        });
      }
    }
    for (const span of codeSpans(body)) {
      for (const [found] of span.matchAll(enhancedShape)) {
        if (!pages.has(found) && !enhanced.has(registeredForm(found)))
          mistakes.push({ file, field: `\`${span}\``, message: `${found} is not in the IANA registry; correct it.` });
      }
    }
    return mistakes;
  });

const namedRfc = /RFC\s(\d+)(?:,?\s\(?section\s(\d+(?:\.\d+)*))?/g;

/** An RFC named in the prose is cited. */
export const namedRfcs: TextRule = ({ facts, texts }) =>
  locales.flatMap((locale) => {
    const { file, source } = texts[locale];
    return Array.from(source.matchAll(namedRfc)).flatMap(([named, rfc, section]) => {
      const isCited = facts.sources.some(
        (cited) => "rfc" in cited && String(cited.rfc) === rfc && (!section || cited.section === section),
      );
      return isCited ? [] : [{ file, field: named, message: "is not among the sources; cite it in facts.yaml." }];
    });
  });

/** French typography, and guillemets around nothing but the words of a server. */
export const frenchSigns: TextRule = ({ texts: { fr } }) => {
  const { file, source } = fr;
  const prose = source.replace(/^(?:keywords|translation): .*$/gm, "");
  return [
    ...uncorrected(file, source, correctFrench(source)),
    ...frenchQuotations(prose).map((quotation) => ({ file, field: quotation, message: notServerWords })),
  ];
};

/** No dashes and no HTML. A placeholder is one too, but for the front matter, which is no Markdown. */
export const plainSigns: TextRule = ({ texts }) =>
  locales.flatMap((locale) => {
    const { file, source, body } = texts[locale];
    const lines = source.split("\n");
    const firstOfBody = lines.length - body.split("\n").length;
    return lines.flatMap((line, index) => {
      const verbatim = index < firstOfBody ? /`[^`]*`|<[a-z-]+>/gi : /`[^`]*`/g;
      return /[—–]|<[a-z/!]/i.test(line.replace(verbatim, ""))
        ? [
            {
              file,
              field: `line ${index + 1}`,
              message: "has a dash or HTML; write a full sentence, in Markdown, and placeholders in backticks.",
            },
          ]
        : [];
    });
  });

/** A guide has an anchor for each of its sections. */
export const guideAnchors = ({ file, facts, texts }: Guide): Mistake[] => {
  const count = countLines(texts.en, /^## /);
  return count === facts.anchors.length
    ? []
    : [
        {
          file,
          field: "anchors",
          message: `are ${facts.anchors.length} for ${count} sections; name each section once.`,
        },
      ];
};

export const proseRules: EntryRule[] = [closedSections, partySections, classTexts, translation];
