/** The only query module: joins facts, prose and RFCs into pages, and throws on anything missing. */
import { getCollection, type CollectionEntry } from "astro:content";
import enhancedCsv from "../content/registry/enhanced-status-codes.csv?raw";
import {
  category,
  firstDigit,
  firstDigits,
  impliedRetry,
  severity,
  type Category,
  type FirstDigit,
  type Retry,
  type Severity,
} from "./domain/reply-code.ts";
import { defaultLocale, locales, type Locale } from "./i18n/locales.ts";
import { compareWith, found } from "./relations.ts";
import type { ReplyFacts } from "./schema/facts.ts";
import { registeredEnhanced, type RegisteredEnhanced } from "./schema/registry.ts";
import type { Rfc } from "./schema/rfc.ts";

/** A code as a list shows it. */
export interface CodeSummary {
  code: string;
  severity: Severity;
  title: string;
  summary: string;
}

/** An RFC with those of its sections that an entry cites. */
export interface CitedRfc {
  number: number;
  rfc: Rfc;
  sections: { section: string; url: string }[];
}

/** All that the page of a reply code shows, in one language. */
export interface CodePage extends CodeSummary {
  locale: Locale;
  facts: ReplyFacts;
  prose: CollectionEntry<"prose">;
  category: Category;
  retry: Retry;
  related: CodeSummary[];
  enhanced: RegisteredEnhanced[];
  citedRfcs: CitedRfc[];
  /** Documents of vendors and projects. */
  documents: { title: string; url: string }[];
  previous: CodeSummary | undefined;
  next: CodeSummary | undefined;
}

const enhancedCodes = [...registeredEnhanced(enhancedCsv).values()];
const replies = (await getCollection("replies")).toSorted((a, b) => a.id.localeCompare(b.id));
const proses = new Map((await getCollection("prose")).map((entry) => [entry.id, entry]));
const rfcs = new Map((await getCollection("rfcs")).map((entry) => [entry.id, entry.data]));
const relations = new Map(replies.map(({ id, data }) => [id, data.related ?? []]));

/** Every code that has a page, in order. */
export const codes: string[] = replies.map(({ id }) => id);

const proseOf = (code: string, locale: Locale) =>
  found(proses.get(`${code}/${locale}`), `content/codes/${code}/${locale}.md`);

function summaryOf(code: string, locale: Locale): CodeSummary {
  const { title, summary } = proseOf(code, locale).data;
  return { code, severity: severity(code), title, summary };
}

function sectionUrl(rfc: number, section: string): string {
  const anchor = /^\d/.test(section) ? `section-${section}` : `appendix-${section}`;
  return `https://www.rfc-editor.org/rfc/rfc${rfc}.html#${anchor}`;
}

/** The RFCs that an entry cites, in the order of their first citation. */
function citedRfcs({ sources }: ReplyFacts): CitedRfc[] {
  const citations = Map.groupBy(
    sources.filter((source) => "rfc" in source),
    ({ rfc }) => rfc,
  );
  return Array.from(citations, ([number, cited]) => ({
    number,
    rfc: found(rfcs.get(String(number)), `RFC ${number} in content/rfcs.yaml`),
    sections: cited.map(({ section }) => ({ section, url: sectionUrl(number, section) })),
  }));
}

/** Every title by code. */
export function titles(locale: Locale): Record<string, string> {
  return Object.fromEntries(codes.map((code) => [code, proseOf(code, locale).data.title]));
}

/** The page of every code in every language. */
export function codePages(): CodePage[] {
  return locales.flatMap((locale) =>
    replies.map(({ id: code, data: facts }, position) => {
      const neighbour = (step: number) => {
        const reply = replies[position + step];
        return reply && summaryOf(reply.id, locale);
      };
      return {
        ...summaryOf(code, locale),
        locale,
        facts,
        prose: proseOf(code, locale),
        category: category(code),
        retry: facts.retry ?? impliedRetry(code),
        related: compareWith(code, relations).map((other) => summaryOf(other, locale)),
        enhanced: enhancedCodes.filter((enhanced) => enhanced.replies.includes(code)),
        citedRfcs: citedRfcs(facts),
        documents: facts.sources.filter((source) => "url" in source),
        previous: position > 0 ? neighbour(-1) : undefined,
        next: neighbour(1),
      };
    }),
  );
}

/** All codes by class, for an index. */
export function codesByClass(locale: Locale = defaultLocale): { digit: FirstDigit; codes: CodeSummary[] }[] {
  return firstDigits.map((digit) => ({
    digit,
    codes: codes.filter((code) => firstDigit(code) === digit).map((code) => summaryOf(code, locale)),
  }));
}
