/** The only place that builds addresses. Every address begins with the base path and ends with a slash. */
import { locales, type Locale } from "./locales.ts";

/** Joins a base path and the segments below it: `("/smtp", "fr", "550")` gives `/smtp/fr/550/`. */
export function joinPath(base: string, ...segments: string[]): string {
  const parts = [...base.split("/"), ...segments].filter((part) => part !== "");
  return parts.length === 0 ? "/" : `/${parts.join("/")}/`;
}

const base: string = import.meta.env?.BASE_URL ?? "/";

/** An address of this site with its scheme and host, for those who read it elsewhere. */
export const absolute = (path: string): string => new URL(path, import.meta.env.SITE).href;

export const homePath = (): string => joinPath(base);
export const indexPath = (locale: Locale): string => joinPath(base, locale);
export const codePath = (locale: Locale, code: string): string => joinPath(base, locale, code);
export const guidePath = (locale: Locale, name: string): string => joinPath(base, locale, name);
/** Address of a code, a guide or an open form such as `x.7.1` that leads to the reader's language. */
export const neutralPath = (name: string): string => joinPath(base, name);
export const searchPath = (locale: Locale): string => joinPath(base, locale, "search");

export const dataPath = (locale: Locale): string => joinPath(base, locale, "data");
/** Address of the decoder. Ends with `#550-5.7.1` where codes are explained there without any text. */
export const decodePath = (locale: Locale): string => joinPath(base, locale, "decode");
/** Address of the list of those whose replies are shown. */
export const providersPath = (locale: Locale): string => joinPath(base, locale, "providers");
/** Address of the replies of one of them. `id` is the name of its file: `gmail`. */
export const providerPath = (locale: Locale, id: string): string => joinPath(base, locale, "providers", id);
/** Address of the phrasebook. */
export const phrasesPath = (locale: Locale): string => joinPath(base, locale, "phrases");
/** Address of the sheet of all standard codes, made to be printed. */
export const sheetPath = (locale: Locale): string => joinPath(base, locale, "sheet");

export const newsPath = (locale: Locale): string => joinPath(base, locale, "news");

/** Address of a file that is served as it is. */
export const filePath = (name: string): string => joinPath(base) + name;

/** Address of the description by which a browser offers the search of the site in its address bar. */
export const searchDescriptionPath = (locale: Locale): string => filePath(`${locale}/opensearch.xml`);

/** Address of the manifest of the site as an application. */
export const manifestPath = (locale: Locale): string => filePath(`${locale}/manifest.webmanifest`);

/** Address of the feed of news. */
export const feedPath = (locale: Locale): string => filePath(`${locale}/feed.xml`);

/** The anchor of a class of reply codes on the index: `class-4` for 4yz. */
export const classAnchor = (digit: string): string => `class-${digit}`;

/** The anchor of a subject of enhanced codes on the index: `subject-7` for X.7. */
export const subjectAnchor = (subject: string): string => `subject-${subject}`;

/** The anchor of replies with the same codes on the page of a provider: `550-5.7.1`. */
export const codesAnchor = (codes: readonly string[]): string => codes.join("-") || "no-code";

/** The anchor of the texts that begin with a letter in the phrasebook: `letter-a`. */
export const letterAnchor = (letter: string): string => `letter-${letter.toLowerCase()}`;

/** Name of the guide to a class of reply codes: `4yz`. */
export const classGuide = (digit: string): string => `${digit}yz`;

/** Name of the guide to a subject of enhanced codes: `x.7`. */
export const subjectGuide = (subject: string): string => `x.${subject}`;

/** Name of the guide that explains a reply. */
export const readingGuide = "reading";

/** Name of the guide that tells what the site does for accessibility. */
export const accessibilityGuide = "accessibility";

/**
 * The same page in another language. `path` is an address of this site, with its base.
 * The language is the first segment below the base; a page without one has no counterpart and throws.
 */
export function inLocale(path: string, locale: Locale, under: string = base): string {
  const below = path.slice(joinPath(under).length);
  const [first, ...rest] = below.split("/");
  if (!locales.some((known) => known === first)) throw new Error(`"${path}" names no language below "${under}".`);
  return joinPath(under, locale, ...rest);
}
