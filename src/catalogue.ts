/** Queries codes and guides: joins facts, prose and RFCs into pages, and throws on anything missing. `seen.ts` has the rest. */
import { getCollection, type CollectionEntry } from "astro:content";
import enhancedCsv from "../content/registry/enhanced-status-codes.csv?raw";
import {
  classDigit,
  classDigits,
  compareCodes,
  inClass,
  inClasses,
  registeredForm,
  subject,
  subjects,
  type Subject,
} from "./domain/enhanced-code.ts";
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
import { byLocale, locales, type Locale } from "./i18n/locales.ts";
import { subjectGuide } from "./i18n/paths.ts";
import type { CodeRange } from "./lookup/lookup.ts";
import { compareWith, found, nearest } from "./relations.ts";
import type { EnhancedFacts, Outcome, ReplyFacts, Status } from "./schema/facts.ts";
import type { GuideFacts } from "./schema/guide.ts";
import type { Provider } from "./schema/provider.ts";
import { registeredEnhanced } from "./schema/registry.ts";
import type { Rfc } from "./schema/rfc.ts";

/** A code as a list shows it. */
export interface CodeSummary {
  code: string;
  severity: Severity;
  status: Status;
  title: string;
  summary: string;
}

/** An enhanced code with all its classes, as a list shows it. */
export interface EnhancedSummary {
  /** With its class open: `x.7.1`. */
  name: string;
  status: Status;
  title: string;
  codes: CodeSummary[];
}

/** An RFC with those of its sections that a text cites. */
export interface CitedRfc {
  number: number;
  rfc: Rfc;
  sections: { section: string; url: string }[];
}

/** A document of a vendor or a project, in English unless it names its language. */
export type Document = Provider["sources"][number];

/** What a text rests on. */
export interface Cited {
  rfcs: CitedRfc[];
  /** Documents of vendors and projects. */
  documents: Document[];
}

/** What the pages of both kinds of code show, in one language. */
interface SharedPage extends CodeSummary {
  locale: Locale;
  /** The folder below `content/codes`. */
  name: string;
  action: string;
  outcome: Outcome;
  retry: Retry;
  related: CodeSummary[];
  /** Registered codes that a private one resembles. */
  resembles: CodeSummary[];
  cited: Cited;
  previous: CodeSummary | undefined;
  next: CodeSummary | undefined;
}

/** All that the page of a reply code shows. */
export interface ReplyPage extends SharedPage {
  kind: "reply";
  facts: ReplyFacts;
  prose: CollectionEntry<"replyProse">;
  category: Category;
  /** Enhanced codes that IANA or the field associates with it, each with the same code in other classes. */
  enhanced: (CodeSummary & { siblings: string[] })[];
}

/** All that the page of an enhanced code in one class shows. */
export interface EnhancedPage extends SharedPage {
  kind: "enhanced";
  facts: EnhancedFacts;
  prose: CollectionEntry<"enhancedProse">;
  subject: Subject;
  /** What IANA says of the reply codes it goes with, word for word. Undefined for a private code. */
  association: string | undefined;
  /** Reply codes it is met with besides those, of its own class. */
  replies: CodeSummary[];
  /** All reply codes of its class that it goes with, those of IANA and of the field. */
  allReplies: string[];
  /** Last code of the range that the page stands for. */
  through: string | undefined;
  /** The same code in other classes. */
  siblings: CodeSummary[];
}

export type CodePage = ReplyPage | EnhancedPage;

/** A guide in one language. */
export interface GuidePage {
  locale: Locale;
  name: string;
  facts: GuideFacts;
  prose: CollectionEntry<"guideProse">;
  cited: Cited;
}

/** An address that names no language, and what it leads to in each. */
export interface NeutralPage {
  name: string;
  /** Where the same is said under the name that counts. */
  canonicalName: string;
  /** More than one where the name leaves the choice open. */
  targets: Record<Locale, Target[]>;
}

/** A code or a guide that a neutral address leads to. */
interface Target {
  name: string;
  title: string;
  summary: string;
  /** Of a code. */
  severity?: Severity;
}

const byId = <T extends { id: string }>(entries: T[]) => new Map(entries.map((entry) => [entry.id, entry]));
const inOrder = <T extends { id: string }>(entries: T[]) => entries.toSorted((a, b) => compareCodes(a.id, b.id));

const registry = registeredEnhanced(enhancedCsv);
const replies = byId(inOrder(await getCollection("replies")));
const enhanced = byId(inOrder(await getCollection("enhanced")));
const guides = inOrder(await getCollection("guides"));
const replyProses = byId(await getCollection("replyProse"));
const enhancedProses = byId(await getCollection("enhancedProse"));
const guideProses = byId(await getCollection("guideProse"));
const rfcs = byId(await getCollection("rfcs"));

const relations = new Map([...replies, ...enhanced].map(([name, { data }]) => [name, data.related ?? []]));

/** The codes of an enhanced entry, one for each of its first digits. */
const codesOf = (name: string): string[] => inClasses(name, enhancedEntry(name).data.classes);

const replyCodes = [...replies.keys()];
const enhancedCodes = [...enhanced.keys()].flatMap(codesOf).toSorted(compareCodes);

/** Every code that has a page: reply codes, then enhanced codes. */
export const codes: string[] = [...replyCodes, ...enhancedCodes];

/** Ranges of codes that one page stands for. */
export const ranges: CodeRange[] = [...enhanced].flatMap(([name, { data }]) => {
  const { through } = data;
  return through ? codesOf(name).map((first) => ({ first, last: inClass(through, first.charAt(0)) })) : [];
});

function enhancedEntry(name: string): CollectionEntry<"enhanced"> {
  return found(enhanced.get(name), `content/codes/${name}`);
}

const replyProse = (code: string, locale: Locale) =>
  found(replyProses.get(`${code}/${locale}`), `content/codes/${code}/${locale}.md`);
const enhancedProse = (name: string, locale: Locale) =>
  found(enhancedProses.get(`${name}/${locale}`), `content/codes/${name}/${locale}.md`);

const guideText = (name: string, locale: Locale) =>
  found(guideProses.get(`${name}/${locale}`), `content/guides/${name}/${locale}.md`);

/** What a code says at a glance. */
export function summaryOf(code: string, locale: Locale): CodeSummary {
  const reply = replies.get(code);
  if (reply) {
    const { title, summary } = replyProse(code, locale).data;
    return { code, severity: severity(code), status: reply.data.status, title, summary };
  }
  const name = registeredForm(code);
  const { title } = enhancedProse(name, locale).data;
  const { summary } = verdictOf(code, locale);
  return { code, severity: severity(code), status: enhancedEntry(name).data.status, title, summary };
}

/** What the first screen says of an enhanced code. */
function verdictOf(code: string, locale: Locale) {
  const name = registeredForm(code);
  const digit = classDigit(code);
  return found(enhancedProse(name, locale).data[digit], `"${digit}" in content/codes/${name}/${locale}.md`);
}

function sectionUrl(rfc: number, section: string): string {
  const anchor = /^\d/.test(section) ? `section-${section}` : `appendix-${section}`;
  return `https://www.rfc-editor.org/rfc/rfc${rfc}.html#${anchor}`;
}

/** What a text cites: the RFCs in the order of their first citation, then the documents. */
function citedBy({ sources }: Pick<ReplyFacts, "sources">): Cited {
  const citations = Map.groupBy(
    sources.filter((source) => "rfc" in source),
    ({ rfc }) => rfc,
  );
  return {
    rfcs: Array.from(citations, ([number, cited]) => ({
      number,
      rfc: found(rfcs.get(String(number)), `RFC ${number} in content/rfcs.yaml`).data,
      sections: cited.map(({ section }) => ({ section, url: sectionUrl(number, section) })),
    })),
    documents: sources.filter((source) => "url" in source),
  };
}

/** Every title by code. */
export function titles(locale: Locale): Record<string, string> {
  return Object.fromEntries(codes.map((code) => [code, summaryOf(code, locale).title]));
}

/** What both kinds of page share. `order` holds the codes among which it has neighbours. */
function sharedPage(code: string, name: string, order: readonly string[], locale: Locale) {
  const position = order.indexOf(code);
  const neighbour = (step: number) => {
    const other = order[position + step];
    return other === undefined ? undefined : summaryOf(other, locale);
  };
  const related = compareWith(name, relations).map((other) =>
    replies.has(other) ? other : nearest(codesOf(other), code),
  );
  return {
    ...summaryOf(code, locale),
    locale,
    name,
    related: related.map((other) => summaryOf(other, locale)),
    previous: neighbour(-1),
    next: neighbour(1),
  };
}

const resembled = (facts: ReplyFacts | EnhancedFacts, locale: Locale) =>
  (facts.resembles ?? []).map((code) => summaryOf(code, locale));

function replyPage(code: string, facts: ReplyFacts, locale: Locale): ReplyPage {
  const prose = replyProse(code, locale);
  const associated = [...enhanced.values()].filter(
    ({ id, data }) => registry.get(id)?.replies.includes(code) || data.replies?.includes(code),
  );
  return {
    ...sharedPage(code, code, replyCodes, locale),
    kind: "reply",
    facts,
    prose,
    action: prose.data.action,
    outcome: facts,
    retry: facts.retry ?? impliedRetry(code),
    category: category(code),
    resembles: resembled(facts, locale),
    enhanced: associated.map(({ id }) => {
      const all = codesOf(id);
      const own = nearest(all, code);
      return { ...summaryOf(own, locale), siblings: all.filter((other) => other !== own) };
    }),
    cited: citedBy(facts),
  };
}

function enhancedPage(code: string, facts: EnhancedFacts, locale: Locale): EnhancedPage {
  const name = registeredForm(code);
  const digit = classDigit(code);
  const outcome = found(facts.classes[digit], `the class of ${code} in content/codes/${name}/facts.yaml`);
  const ofClass = (codes: readonly string[] = []) => codes.filter((reply) => firstDigit(reply) === digit);
  const met = ofClass(facts.replies);
  return {
    ...sharedPage(code, name, enhancedCodes, locale),
    kind: "enhanced",
    facts,
    prose: enhancedProse(name, locale),
    action: verdictOf(code, locale).action,
    outcome,
    retry: outcome.retry ?? impliedRetry(code),
    subject: subject(code),
    association: registry.get(name)?.association,
    resembles: resembled(facts, locale),
    replies: met.map((reply) => summaryOf(reply, locale)),
    allReplies: [...new Set([...ofClass(registry.get(name)?.replies), ...met])].toSorted(),
    through: facts.through && inClass(facts.through, digit),
    siblings: codesOf(name)
      .filter((other) => other !== code)
      .map((other) => summaryOf(other, locale)),
    cited: citedBy(facts),
  };
}

/** The page of every code in every language: reply codes, then enhanced codes. */
export function codePages(): Record<Locale, CodePage>[] {
  return [
    ...[...replies.values()].map(({ id, data }) => byLocale((locale) => replyPage(id, data, locale))),
    ...enhancedCodes.map((code) => {
      const { data } = enhancedEntry(registeredForm(code));
      return byLocale((locale) => enhancedPage(code, data, locale));
    }),
  ];
}

/** Every entry with its codes and the texts that people meet with them. */
export const phrasesByEntry: { codes: string[]; phrases: string[] }[] = [
  ...[...replies.values()].map(({ id, data }) => ({ codes: [id], phrases: data.phrases ?? [] })),
  ...[...enhanced.values()].map(({ id, data }) => ({ codes: codesOf(id), phrases: data.phrases ?? [] })),
];

/** The page of every guide in every language. */
export function guidePages(): GuidePage[] {
  return locales.flatMap((locale) =>
    guides.map(({ id, data }) => ({
      locale,
      name: id,
      facts: data,
      prose: guideText(id, locale),
      cited: citedBy(data),
    })),
  );
}

/** The addresses without a language: of every code, every enhanced code with its class open, every guide and subject. */
export function neutralPages(): NeutralPage[] {
  const leadingTo = (name: string, members: readonly string[]): NeutralPage => ({
    name,
    canonicalName: members.length === 1 ? members[0]! : name,
    targets: byLocale((locale) => members.map((code) => ({ name: code, ...summaryOf(code, locale) }))),
  });
  const leadingToGuide = (name: string, guide: string): NeutralPage => ({
    name,
    canonicalName: guide,
    targets: byLocale((locale) => {
      const { title, summary } = guideText(guide, locale).data;
      return [{ name: guide, title, summary }];
    }),
  });
  return [
    ...codes.map((code) => leadingTo(code, [code])),
    ...[...enhanced.keys()].map((name) => leadingTo(name, codesOf(name))),
    ...guides.map(({ id }) => leadingToGuide(id, id)),
    ...subjects.flatMap((number) =>
      [...classDigits, "x"].map((digit) => leadingToGuide(`${digit}.${number}.x`, subjectGuide(number))),
    ),
  ];
}

/** All reply codes by class. */
export function repliesByClass(locale: Locale): { digit: FirstDigit; codes: CodeSummary[] }[] {
  return firstDigits.map((digit) => ({
    digit,
    codes: replyCodes.filter((code) => firstDigit(code) === digit).map((code) => summaryOf(code, locale)),
  }));
}

/** All enhanced codes by subject. */
export function enhancedBySubject(locale: Locale): { subject: Subject; codes: EnhancedSummary[] }[] {
  return subjects.map((number) => ({
    subject: number,
    codes: [...enhanced.values()]
      .filter(({ id }) => subject(id) === number)
      .map(({ id, data }) => ({
        name: id,
        status: data.status,
        title: enhancedProse(id, locale).data.title,
        codes: codesOf(id).map((code) => summaryOf(code, locale)),
      })),
  }));
}
