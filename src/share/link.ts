/** A link as people paste it into documents. Pure. */
import { escaped } from "../xml.ts";

export interface Link {
  url: string;
  title: string;
}

/** The forms a link can be copied in, in the order in which they are offered. */
export const linkFormats = ["address", "text", "markdown", "html", "rst", "asciidoc"] as const;
export type LinkFormat = (typeof linkFormats)[number];

/** The text with a backslash before each of the signs. */
const guarded = (text: string, signs: RegExp) => text.replace(signs, "\\$&");

const writers: Record<LinkFormat, (link: Link) => string> = {
  address: ({ url }) => url,
  text: ({ url, title }) => `${title}\n${url}`,
  markdown: ({ url, title }) => `[${guarded(title, /[\\[\]*_`<]/g)}](${url})`,
  html: ({ url, title }) => `<a href="${escaped(url)}">${escaped(title)}</a>`,
  rst: ({ url, title }) => `\`${guarded(title, /[\\`<]/g)} <${url}>\`__`,
  asciidoc: ({ url, title }) => `${url}[${guarded(title, /\]/g)}]`,
};

/** The link in one form. */
export function linkAs(format: LinkFormat, link: Link): string {
  return writers[format](link);
}
