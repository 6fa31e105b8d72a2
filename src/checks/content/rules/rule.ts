/** What the rules about the content share. */
import { classDigits, inClass } from "../../../domain/enhanced-code.ts";
import type { Outcome } from "../../../schema/facts.ts";
import type { Mistake } from "../mistake.ts";
import { codesOf, type Content, type Entry, type Guide } from "../read.ts";

/** Content with all addresses a text may link to: codes and guides. */
export interface Site extends Content {
  pages: ReadonlySet<string>;
}

/** Judges one entry. */
export type EntryRule = (entry: Entry, site: Site) => Mistake[];
/** Judges whatever has sources and a text in every language. */
export type TextRule = (text: Entry | Guide, site: Site) => Mistake[];
/** Judges what entries say of each other. */
export type SiteRule = (site: Site) => Mistake[];

/** Content with its addresses. */
export function siteOf(content: Content): Site {
  return {
    ...content,
    pages: new Set([...content.entries.flatMap(codesOf), ...content.guides.map(({ name }) => name)]),
  };
}

/** What an entry states for each of its codes, with the field that holds it. */
export function outcomes(entry: Entry): { code: string; field: string; outcome: Outcome }[] {
  if (entry.kind === "reply") return [{ code: entry.name, field: "", outcome: entry.facts }];
  return classDigits.flatMap((digit) => {
    const outcome = entry.facts.classes[digit];
    return outcome ? [{ code: inClass(entry.name, digit), field: `classes.${digit}.`, outcome }] : [];
  });
}

/** Whether values stand in the order of a closed list, each once. */
export const isInOrder = <T>(values: readonly T[], order: readonly T[]) =>
  values.every((value, index) => index === 0 || order.indexOf(value) > order.indexOf(values[index - 1]!));

/** Whether two lists hold the same in the same order. */
export const sameLists = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((item, index) => item === b[index]);

/** An enhanced code with its class, that is no part of a longer number or name. */
export const enhancedShape = /(?<![\w.])([245]\.\d{1,3}\.\d{1,3})(?!\w|\.\d)/g;
