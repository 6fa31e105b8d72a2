/** Search by words: Pagefind, loaded when it is first needed. */
import { rank } from "./rank.ts";

/** A page that answers a search. */
export interface Result {
  url: string;
  code: string;
  title: string;
  summary: string;
}

/** The part of Pagefind's interface that is used here. */
interface PagefindData {
  url: string;
  meta: Record<string, string>;
  content: string;
  locations: number[];
}
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  search(words: string): Promise<{ results: { score: number; data(): Promise<PagefindData> }[] }>;
}

/** The shortest pages are those of the rarest codes: a short page is no better answer, and a word said often is a good one. */
const ranking = { pageLength: 0.2, termSaturation: 2 };

let loading: Promise<Pagefind> | undefined;

async function load(base: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: base, ranking });
  return pagefind;
}

/** How many of Pagefind's pages are looked at: each costs a request. */
const candidates = 12;

/** The pages that hold the words, best first. Rejects when the index cannot be loaded. */
export async function searchWords(words: string, base: string): Promise<Result[]> {
  loading ??= load(base);
  loading.catch(() => (loading = undefined));
  const { results } = await (await loading).search(words);
  const pages = await Promise.all(
    results.slice(0, candidates).map(async ({ score, data }) => {
      const page = await data();
      return { ...page, score, isPrivate: page.meta["private"] === "yes" };
    }),
  );
  return rank(pages, words).map(({ url, meta }) => ({
    url,
    code: meta["code"] ?? "",
    title: meta["title"] ?? "",
    summary: meta["summary"] ?? "",
  }));
}
