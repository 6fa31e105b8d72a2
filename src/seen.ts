/** Queries what servers were seen to answer: joins providers and phrases with the codes, and throws on anything missing. */
import { getCollection, type CollectionEntry } from "astro:content";
import { codes, phrasesByEntry, ranges, summaryOf, type Cited, type CodeSummary, type Document } from "./catalogue.ts";
import type { Knowledge } from "./decode/finding.ts";
import { compareCodes } from "./domain/enhanced-code.ts";
import { byLocale, defaultLocale, type Locale } from "./i18n/locales.ts";
import { readQuery } from "./lookup/lookup.ts";
import { byLetter, fromEach, groupByCodes } from "./observed.ts";
import { found } from "./relations.ts";
import { providerKinds, type ObservedReply, type ProviderKind } from "./schema/provider.ts";

/** Who answers, as a list shows them. */
export interface ProviderSummary {
  /** Name of the file without its extension: `gmail`. */
  id: string;
  name: string;
  kind: ProviderKind;
  /** Number of replies. */
  count: number;
}

/** A reply that was seen, with its sense in one language. */
export interface SeenReply extends Pick<ObservedReply, "text" | "language"> {
  provider: ProviderSummary;
  /** Its reply code and its enhanced code, as far as it has them. */
  codes: string[];
  sense: string;
  /** Where it was seen. */
  source: Document;
}

/** What one provider, filter or program was seen to answer, in one language. */
export interface ProviderPage extends ProviderSummary {
  locale: Locale;
  /** Its own page for those whose mail it refuses. */
  postmaster: Document | undefined;
  /** Replies with the same codes, and those of the codes that have a page. */
  groups: { codes: readonly string[]; pages: CodeSummary[]; replies: SeenReply[] }[];
  cited: Cited;
  /** Day of the last comparison with the sources. */
  checked: string;
}

/** A text that people meet, with its sense in one language. */
export interface Phrase {
  text: string;
  sense: string;
  /** The codes it is met with. */
  codes: CodeSummary[];
}

const phrases = await getCollection("phrases");
/** Those whom most readers meet first: mailboxes before filters, and who is seen most before others. */
const providers = (await getCollection("providers")).toSorted(
  (a, b) =>
    providerKinds.indexOf(a.data.kind) - providerKinds.indexOf(b.data.kind) ||
    b.data.replies.length - a.data.replies.length ||
    compareCodes(a.id, b.id),
);

function providerSummary({ id, data }: CollectionEntry<"providers">): ProviderSummary {
  return { id, name: data.name, kind: data.kind, count: data.replies.length };
}

const codesOfReply = ({ reply, enhanced }: ObservedReply) => [reply, enhanced].filter((code) => code !== undefined);

/** The codes whose pages stand for the codes of a reply: a code of a range has none of its own. */
const pagesFor = (codesSeen: readonly string[]) => readQuery(codesSeen.join(" "), codes, ranges).codes;

function seenReply(entry: CollectionEntry<"providers">, reply: ObservedReply, locale: Locale): SeenReply {
  const { text, language, sense, seen } = reply;
  return {
    provider: providerSummary(entry),
    codes: codesOfReply(reply),
    text,
    language,
    sense: sense[locale],
    source: found(
      entry.data.sources.find(({ url }) => url === seen),
      `${seen} among the sources of content/providers/${entry.id}.yaml`,
    ),
  };
}

/** Every provider by kind, each kind in the order of names. */
export function providersByKind(): { kind: ProviderKind; providers: ProviderSummary[] }[] {
  const byName = providers.map(providerSummary).toSorted((a, b) => a.name.localeCompare(b.name, "en"));
  return providerKinds
    .map((kind) => ({ kind, providers: byName.filter((provider) => provider.kind === kind) }))
    .filter(({ providers }) => providers.length > 0);
}

/** The page of every provider in every language. */
export function providerPages(): Record<Locale, ProviderPage>[] {
  return providers.map((entry) =>
    byLocale((locale) => ({
      ...providerSummary(entry),
      locale,
      postmaster: entry.data.postmaster,
      groups: groupByCodes(entry.data.replies.map((reply) => seenReply(entry, reply, locale))).map((group) => ({
        ...group,
        pages: pagesFor(group.codes).map((code) => summaryOf(code, locale)),
      })),
      cited: { rfcs: [], documents: entry.data.sources },
      checked: entry.data.checked,
    })),
  );
}

/** The replies of each provider with the codes whose pages stand for theirs. */
const observed = providers.map((entry) => ({
  entry,
  replies: entry.data.replies.map((reply) => ({ reply, pages: pagesFor(codesOfReply(reply)) })),
}));

/** The most replies that the page of a code shows. */
const mostSeen = 6;
/** Of more than this, so few would give a wrong idea: the page only says where they stand. It is the heaviest anyway. */
const seenEverywhere = 100;

/** Replies that were seen with a code, one of each provider before a second of any, and how many there are in all. */
export function seenBy(code: string, locale: Locale): { shown: SeenReply[]; count: number } {
  const lists = observed.map(({ entry, replies }) =>
    replies.filter(({ pages }) => pages.includes(code)).map(({ reply }) => seenReply(entry, reply, locale)),
  );
  const count = lists.flat().length;
  return { shown: count > seenEverywhere ? [] : fromEach(lists, mostSeen), count };
}

/** Every text of the phrasebook with the codes whose entries list it, by first letter. */
export function phrasebook(locale: Locale): { letter: string; things: Phrase[] }[] {
  return byLetter(
    phrases.map(({ id: text, data }) => ({
      text,
      sense: data[locale],
      codes: phrasesByEntry
        .filter((entry) => entry.phrases.includes(text))
        .flatMap((entry) => entry.codes)
        .map((code) => summaryOf(code, locale)),
    })),
  );
}

/** What the decoder is told of servers: marks of providers, and the codes that texts come with. All in lower case. */
export function decoderKnowledge(): Knowledge {
  const texts = phrasebook(defaultLocale).flatMap(({ things }) => things);
  return {
    marks: Object.fromEntries(providers.map(({ id, data }) => [id, data.marks.map((mark) => mark.toLowerCase())])),
    phrases: Object.fromEntries(texts.map(({ text, codes }) => [text.toLowerCase(), codes.map(({ code }) => code)])),
  };
}
