/** On the page for a wrong address: which code was asked for, and which are near. In the language of the address. */
import { asPair, pairAddress } from "./pair.ts";
import { readQuery, type CodeRange } from "./lookup.ts";
import { suggest } from "./suggest.ts";

/** What the page hands over. */
export interface NotFoundSettings {
  /** Base path of the site, with a slash at each end. */
  base: string;
  ranges: CodeRange[];
  /** By language: every code with its title, in order, and the words around them. */
  languages: Record<string, { titles: Record<string, string>; unknown: string; near: string; known: string }>;
}

/** At most so many codes are offered. */
const limit = 6;

const { base, ranges, languages }: NotFoundSettings = JSON.parse(
  document.querySelector<HTMLElement>("[data-not-found]")!.dataset["notFound"]!,
);

/** The address below the base, as a reader would write it. A broken percent sign stays as it is. */
function asked(): string {
  const path = location.pathname.slice(base.length);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const [first = "", ...rest] = asked().split("/");
const chosen = Object.hasOwn(languages, first) ? first : undefined;
const text = (chosen ? rest : [first, ...rest]).join(" ").replace(/[_+]/g, " ").trim();

for (const section of document.querySelectorAll<HTMLElement>("section[lang]")) {
  if (chosen && section.lang !== chosen) {
    section.remove();
    continue;
  }
  const words = languages[section.lang]!;
  const known = Object.keys(words.titles);
  const { codes, unknown } = readQuery(text, known, ranges);
  const pair = asPair(codes);
  const near = unknown.flatMap((code) => suggest(code, known, limit));
  const place = section.querySelector<HTMLElement>("[data-asked]")!;

  const line = (words: string) => {
    const made = document.createElement("p");
    made.textContent = words;
    return made;
  };
  const list = (entries: { address: string; code: string; title: string }[]) => {
    const made = document.createElement("ul");
    for (const { address, code, title } of entries) {
      const link = document.createElement("a");
      link.href = `${base}${section.lang}/${address}`;
      link.textContent = `${code} ${title}`.trim();
      const item = document.createElement("li");
      item.append(link);
      made.append(item);
    }
    return made;
  };
  const entry = (code: string) => ({ address: `${code}/`, code, title: words.titles[code] ?? "" });

  if (codes.length > 0) {
    const both = pair ? [{ address: pairAddress(pair), code: pair.join(" "), title: "" }] : [];
    place.append(line(words.known), list([...both, ...codes.slice(0, limit).map(entry)]));
  }
  if (unknown.length > 0) place.append(line(words.unknown.replace("{codes}", unknown.join(", "))));
  if (near.length > 0) place.append(line(words.near), list(near.map(entry)));
}
if (chosen) {
  document.documentElement.lang = chosen;
  for (const title of document.querySelectorAll<HTMLElement>("h1 [lang]")) if (title.lang !== chosen) title.remove();
  document.title = document.querySelector("h1")!.textContent.trim();
}
