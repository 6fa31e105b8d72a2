/** What a newer IANA registry of enhanced status codes changes. Pure. */
import type { RegisteredEnhanced } from "../../schema/registry.ts";

type Registry = ReadonlyMap<string, RegisteredEnhanced>;

/** One sentence for each code that is new, gone or changed, in the order of the newer registry. */
export function differences(kept: Registry, newer: Registry): string[] {
  const sentences = [...newer.values()].flatMap(({ code, text, association }) => {
    const known = kept.get(code);
    if (!known)
      return [`${code} is new: "${text}", with ${association || "no reply code"}; write content/codes/${code}.`];
    const changes: string[] = [];
    if (known.text !== text) changes.push(`${code} is worded "${text}" instead of "${known.text}"; change its text.`);
    if (known.association !== association)
      changes.push(`${code} goes with "${association}" instead of "${known.association}"; read its entry again.`);
    return changes;
  });
  const gone = [...kept.keys()].filter((code) => !newer.has(code));
  return [...sentences, ...gone.map((code) => `${code} is gone; say so in its entry, or remove it.`)];
}
