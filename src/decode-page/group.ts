/** Brings together what the decoder found: one group for each pair of codes, best first. Pure. */
import type { Finding } from "../decode/finding.ts";
import type { CodePair } from "./pair.ts";

/** Different values in their order, but no more than a reader looks at. */
export interface Some<T> {
  shown: T[];
  /** How many more there are. */
  more: number;
}

/** Every finding with one pair of codes, or without a code but with words that mean the same. */
export interface Group extends CodePair {
  count: number;
  /** The words of the servers. */
  words: Some<string>;
  commands: Some<string>;
  recipients: Some<string>;
  software: Some<string>;
  providers: Some<string>;
  /** Where no code stands: the codes that servers send with these words. */
  phraseCodes: readonly string[];
  /** Codes that the words quote of another server. */
  inner: Some<CodePair>;
}

/** A part of the text, and the number of the group that explains it. */
export interface Mark {
  start: number;
  end: number;
  group: number;
}

/** What was found in a text. */
export interface Grouped {
  /** How many replies were found in all. */
  count: number;
  groups: Group[];
  /** How many groups are left out. */
  more: number;
  marks: Mark[];
}

/** The most groups that are shown: a text with more is no text to read but a log to count. */
export const mostGroups = 50;
const mostValues = 8;

function some<T>(values: (T | undefined)[], keyOf: (value: T) => string = String): Some<T> {
  const different = new Map<string, T>();
  for (const value of values) {
    if (value === undefined || value === "") continue;
    const key = keyOf(value);
    if (!different.has(key)) different.set(key, value);
  }
  return {
    shown: Array.from(different.values()).slice(0, mostValues),
    more: Math.max(0, different.size - mostValues),
  };
}

function groupOf(findings: readonly Finding[]): Group {
  const { reply, enhanced, phraseCodes = [] } = findings[0]!;
  return {
    ...(reply && { reply }),
    ...(enhanced && { enhanced }),
    count: findings.length,
    phraseCodes,
    words: some(findings.map(({ text }) => text)),
    commands: some(findings.map(({ command }) => command)),
    recipients: some(findings.map(({ recipient }) => recipient)),
    software: some(findings.map(({ software }) => software)),
    providers: some(findings.map(({ provider }) => provider)),
    inner: some(
      findings.map(({ inner }) => inner),
      ({ reply, enhanced }) => `${reply} ${enhanced}`,
    ),
  };
}

/** Groups findings in their order. Marks beyond `end`, where the text is shown no more, are left out. */
export function group(findings: readonly Finding[], end: number): Grouped {
  const byPair = Map.groupBy(
    findings,
    ({ reply, enhanced, phraseCodes }) => `${reply} ${enhanced} ${phraseCodes?.join(" ")}`,
  );
  const all = [...byPair.values()];
  const marks = all
    .slice(0, mostGroups)
    .flatMap((members, index) =>
      members.flatMap(({ span }) =>
        span && span.start < end ? [{ start: span.start, end: Math.min(span.end, end), group: index }] : [],
      ),
    );
  return {
    count: findings.length,
    groups: all.slice(0, mostGroups).map(groupOf),
    more: Math.max(0, all.length - mostGroups),
    marks: marks.toSorted((a, b) => a.start - b.start),
  };
}
