/** An Atom feed (RFC 4287) of the releases in one language. Pure. */
import type { Locale } from "../i18n/locales.ts";
import { found } from "../relations.ts";
import { attributes, escaped } from "../xml.ts";
import type { ChangeKind, Release } from "./changelog.ts";
import { withCode } from "./with-code.ts";

/** What the feed says of itself, all addresses absolute. */
export interface FeedFrame {
  locale: Locale;
  title: string;
  author: string;
  /** The feed itself. */
  url: string;
  /** The page of news; a release is its anchor there. */
  page: string;
  kinds: Record<ChangeKind, string>;
  /** Title of a release. */
  release: (version: string) => string;
}

/** The anchor of a release on the page of news. */
export const releaseAnchor = (version: string): string => `v${version}`;

/** The changes of a release as HTML: a list below each kind. */
function content({ changes }: Release, kinds: FeedFrame["kinds"], locale: Locale): string {
  return Array.from(
    Map.groupBy(changes, ({ kind }) => kind),
    ([kind, group]) =>
      `<h2>${escaped(kinds[kind])}</h2><ul>${group.map(({ text }) => item(text[locale])).join("")}</ul>`,
  ).join("");
}

const item = (text: string) =>
  `<li>${withCode(text)
    .map(({ value, isCode }) => (isCode ? `<code>${escaped(value)}</code>` : escaped(value)))
    .join("")}</li>`;

/** The feed as XML. A release keeps its identity, the address of its anchor, for ever. */
export function atomFeed(releases: readonly Release[], frame: FeedFrame): string {
  const { locale, title, author, url, page, kinds, release: titleOf } = frame;
  const midnight = (day: string) => `${day}T00:00:00Z`;
  const entries = releases.map((release) => {
    const address = `${page}#${releaseAnchor(release.version)}`;
    return `  <entry>
    <id>${escaped(address)}</id>
    <title>${escaped(titleOf(release.version))}</title>
    <link ${attributes({ rel: "alternate", type: "text/html", href: address })}/>
    <updated>${midnight(release.date)}</updated>
    <content type="html">${escaped(content(release, kinds, locale))}</content>
  </entry>
`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
  <id>${escaped(url)}</id>
  <title>${escaped(title)}</title>
  <author><name>${escaped(author)}</name></author>
  <link ${attributes({ rel: "self", type: "application/atom+xml", href: url })}/>
  <link ${attributes({ rel: "alternate", type: "text/html", hreflang: locale, href: page })}/>
  <updated>${midnight(found(releases[0], "a release in CHANGELOG.md").date)}</updated>
${entries.join("")}</feed>
`;
}
