/** The published data, from the pages: the same facts, for programs. */
import about from "../../content/registry/about.json";
import { codePages, type CodePage } from "../catalogue.ts";
import { byLocale, defaultLocale, type Locale } from "../i18n/locales.ts";
import { absolute, codePath, filePath, neutralPath } from "../i18n/paths.ts";
import { releases } from "../news/releases.ts";
import { found } from "../relations.ts";
import { dataVersion, type CodeRecord, type CodeSet } from "./schema.ts";

const codesOf = (summaries: readonly { code: string }[]) => summaries.map(({ code }) => code);

function sourcesOf(page: CodePage): CodeRecord["sources"] {
  const { rfcs, documents } = page.cited;
  const isRegistered = page.kind === "enhanced" && page.association !== undefined;
  return [
    ...rfcs.flatMap(({ number, rfc: { title }, sections }) =>
      sections.map(({ section, url }) => ({ title, url, rfc: number, section })),
    ),
    ...documents,
    ...(isRegistered ? [{ title: about.enhanced.title, url: about.enhanced.source }] : []),
  ];
}

/** What only one kind of code has. */
const ofKind = (page: CodePage) =>
  page.kind === "reply"
    ? { category: page.category, enhanced: codesOf(page.enhanced) }
    : { subject: page.subject, through: page.through, replies: page.allReplies };

function text({ code, title, summary, action, prose }: CodePage, locale: Locale): CodeRecord["languages"][Locale] {
  return { url: absolute(codePath(locale, code)), title, summary, action, translation: prose.data.translation };
}

function record(pages: Record<Locale, CodePage>): CodeRecord {
  const page = pages[defaultLocale];
  const { code, kind, facts } = page;
  return {
    code,
    kind,
    severity: page.severity,
    status: page.status,
    text: facts.text,
    commands: facts.commands,
    act: page.outcome.act,
    retry: page.retry,
    vendors: facts.vendors,
    resembles: facts.resembles,
    ...ofKind(page),
    related: codesOf(page.related),
    phrases: facts.phrases ?? [],
    sources: sourcesOf(page),
    checked: facts.checked,
    url: absolute(neutralPath(code)),
    languages: byLocale((locale) => text(pages[locale], locale)),
  };
}

/** Every code, in order. */
export const records: CodeRecord[] = codePages().map(record);

/** Address of the schema. */
export const schemaUrl: string = absolute(filePath("codes.schema.json"));

/** The whole set. */
export const codeSet: CodeSet = {
  $schema: schemaUrl,
  version: dataVersion,
  updated: found(releases[0], "a release in CHANGELOG.md").date,
  licence: "https://creativecommons.org/licenses/by/4.0/",
  codes: records,
};
