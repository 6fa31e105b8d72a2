/** Search by words: Pagefind, loaded when it is first needed. */

/** A page that answers a search. */
export interface Result {
  url: string;
  code: string;
  title: string;
  summary: string;
}

/** The part of Pagefind's interface that is used here. */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  search(words: string): Promise<{ results: { data(): Promise<{ url: string; meta: Record<string, string> }> }[] }>;
}

let loading: Promise<Pagefind> | undefined;

async function load(base: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: base });
  return pagefind;
}

/** The first `limit` pages that hold the words, best first. Rejects when the index cannot be loaded. */
export async function searchWords(words: string, base: string, limit: number): Promise<Result[]> {
  loading ??= load(base);
  loading.catch(() => (loading = undefined));
  const { results } = await (await loading).search(words);
  const pages = await Promise.all(results.slice(0, limit).map((result) => result.data()));
  return pages.map(({ url, meta }) => ({
    url,
    code: meta["code"] ?? "",
    title: meta["title"] ?? "",
    summary: meta["summary"] ?? "",
  }));
}
