/** All rules about the content, applied. */
import type { Mistake } from "./mistake.ts";
import type { Content } from "./read.ts";
import { citations, factRules } from "./rules/facts.ts";
import { frenchSigns, guideAnchors, namedRfcs, plainSigns, proseRules, references, twins } from "./rules/prose.ts";
import { siteOf } from "./rules/rule.ts";
import { seenRules } from "./rules/seen.ts";
import { siteRules } from "./rules/whole.ts";

const entryRules = [...factRules, ...proseRules];
const textRules = [citations, twins, references, namedRfcs, frenchSigns, plainSigns];

/** Every mistake of the content, those of reading first. */
export function mistakesOf(content: Content): Mistake[] {
  // What entries say of each other is judged only when all of them could be read.
  if (content.mistakes.length > 0) return content.mistakes;
  const site = siteOf(content);
  return [
    ...site.entries.flatMap((entry) => entryRules.flatMap((rule) => rule(entry, site))),
    ...[...site.entries, ...site.guides].flatMap((text) => textRules.flatMap((rule) => rule(text, site))),
    ...site.guides.flatMap(guideAnchors),
    ...[...siteRules, ...seenRules].flatMap((rule) => rule(site)),
  ];
}
