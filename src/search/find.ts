/** What a query finds: codes at once, then pages by their words. */
import { registeredForm } from "../domain/enhanced-code.ts";
import { later } from "../load-later.ts";
import { readQuery } from "../lookup/lookup.ts";
import { asPair, pairAddress } from "../lookup/pair.ts";
import { mostResults, type SearchSettings } from "./settings.ts";
import type { Result } from "./words.ts";

export interface Found {
  results: Result[];
  /** Address of the page asked for: of one known code, or a pair, and nothing else; of the decoder for a pasted text. */
  exact?: string | undefined;
  /** For the eye and the ear: how many results, what is unknown, what failed. Empty for an empty query. */
  message: string;
}

/** The best page of each entry: those of its other first digits say almost the same, and it links to them. */
function onePerEntry(results: Result[], shown: readonly string[]): Result[] {
  const seen = new Set(shown.map(registeredForm));
  return results.filter(({ code }) => {
    const isNew = !seen.has(registeredForm(code));
    seen.add(registeredForm(code));
    return isNew;
  });
}

/** With so many words beside a code, a text was pasted: the decoder reads it whole. */
const fewestPasted = 6;

/**
 * Yields what is known so far: first the codes, without any request, then the words if there are any.
 * Words are searched after `pause` milliseconds, and nothing more is yielded once `signal` is aborted.
 */
export async function* find(
  text: string,
  settings: SearchSettings,
  pause: number,
  signal: AbortSignal,
): AsyncGenerator<Found> {
  const { base, locale, texts, titles } = settings;
  const { codes, unknown, words } = readQuery(text, settings.codes, settings.ranges);
  const pair = asPair(codes);
  const result = (address: string, code: string, title = "", summary = ""): Result => ({
    url: `${base}${locale}/${address}`,
    code,
    title,
    summary,
  });
  const byCode = [
    ...(pair ? [result(pairAddress(pair), pair.join(" "), texts.pair)] : []),
    ...codes
      .slice(0, mostResults)
      .map((code) => result(`${code}/`, code, titles[code], settings.severities[code.charAt(0)])),
  ];
  const missing = new Intl.ListFormat(locale, { style: "narrow" }).format(unknown);
  const notice = missing && `${texts.unknown.replace("{codes}", missing)} `;
  const report = (results: Result[], state: string): Found => ({ results, message: notice + state });
  const count = ({ length }: Result[]) => (notice && length === 0 ? "" : texts.found[length]!);

  if (text.trim() === "") yield { results: [], message: "" };
  else if (words === "") {
    const [only] = (codes.length === 1 || pair) && unknown.length === 0 ? byCode : [];
    yield { ...report(byCode, count(byCode)), exact: only?.url };
  } else if (codes[0] && words.split(" ").length >= fewestPasted) {
    const results = [result("decode/", "", texts.decode), ...byCode];
    yield { ...report(results, count(results)), exact: results[0]?.url };
  } else {
    yield report(byCode, texts.loading);
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (signal.aborted) return;
    try {
      const byWords = await (await later()).searchWords(words, base);
      if (signal.aborted) return;
      const results = [...byCode, ...onePerEntry(byWords, codes)].slice(0, mostResults);
      yield report(results, count(results));
    } catch {
      yield report(byCode, texts.offline);
    }
  }
}
