/** On the page for a wrong address: which code was asked for, and which are near. In the language of the address. */
import { formatList } from "../i18n/format.ts";
import type { Locale } from "../i18n/locales.ts";
import { readQuery, type CodeRange } from "./lookup.ts";
import { asPair, pairAddress } from "./pair.ts";
import { suggest } from "./suggest.ts";

/** What the page hands over. */
export interface NotFoundSettings {
  /** Base path of the site, with a slash at each end. */
  base: string;
  ranges: CodeRange[];
  /** By language: every code with its title, in order, and the words around them. */
  languages: Record<string, NotFoundWords>;
}

interface NotFoundWords {
  titles: Record<string, string>;
  /** With `{codes}` where the unknown codes stand. */
  unknown: string;
  near: string;
  known: string;
}

/** At most so many codes are offered. */
const limit = 6;

/** A part of an address as a reader would write it. A broken percent sign stays as it is. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function line(words: string): HTMLElement {
  const made = document.createElement("p");
  made.textContent = words;
  return made;
}

interface Link {
  url: string;
  label: string;
}

function list(links: Link[]): HTMLElement {
  const made = document.createElement("ul");
  for (const { url, label } of links) {
    const link = document.createElement("a");
    link.href = url;
    link.textContent = label;
    const item = document.createElement("li");
    item.append(link);
    made.append(item);
  }
  return made;
}

/** What is told of the codes in an address: those that are known, and those near the others. */
function answer(asked: string, locale: Locale, settings: NotFoundSettings): HTMLElement[] {
  const { base, ranges, languages } = settings;
  const words = languages[locale]!;
  const below = `${base}${locale}/`;
  const known = Object.keys(words.titles);
  const { codes, unknown } = readQuery(asked, known, ranges);
  const near = [...new Set(unknown.flatMap((code) => suggest(code, known, limit)))];
  const pair = asPair(codes);
  const link = (code: string): Link => ({ url: `${below}${code}/`, label: `${code} ${words.titles[code]}` });
  const both = pair ? [{ url: below + pairAddress(pair), label: pair.join(" ") }] : [];
  return [
    ...(codes.length > 0 ? [line(words.known), list([...both, ...codes.slice(0, limit).map(link)])] : []),
    ...(unknown.length > 0 ? [line(words.unknown.replace("{codes}", formatList(locale, unknown, "narrow")))] : []),
    ...(near.length > 0 ? [line(words.near), list(near.map(link))] : []),
  ];
}

/** Completes the page for a wrong address. */
export function answerWrongAddress(): void {
  const { dataset } = document.querySelector<HTMLElement>("[data-not-found]")!;
  const settings: NotFoundSettings = JSON.parse(dataset["notFound"]!);
  const { base, languages } = settings;
  const [first = "", ...rest] = decoded(location.pathname.slice(base.length)).split("/");
  const chosen = Object.hasOwn(languages, first) ? first : undefined;
  const asked = (chosen ? rest : [first, ...rest]).join(" ").replace(/[_+]/g, " ").trim();

  for (const section of document.querySelectorAll<HTMLElement>("section[lang]")) {
    const { lang } = section;
    if (chosen && lang !== chosen) section.remove();
    else section.querySelector("[data-asked]")?.replaceChildren(...answer(asked, lang as Locale, settings));
  }
  if (!chosen) return;
  document.documentElement.lang = chosen;
  for (const title of document.querySelectorAll<HTMLElement>("h1 [lang]")) if (title.lang !== chosen) title.remove();
  document.title = document.querySelector("h1")!.textContent.trim();
}
