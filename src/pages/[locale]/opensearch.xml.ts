/** By this a browser offers the search of the site in its address bar (OpenSearch 1.1). */
import type { APIRoute } from "astro";
import { locales, type Locale } from "../../i18n/locales.ts";
import { absolute, filePath, searchDescriptionPath, searchPath } from "../../i18n/paths.ts";
import { ui } from "../../i18n/ui.ts";
import { attributes, escaped } from "../../xml.ts";

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale } }));

export const GET: APIRoute = ({ params }) => {
  const locale = params["locale"] as Locale;
  const words = ui(locale);
  const search = { type: "text/html", template: `${absolute(searchPath(locale))}?q={searchTerms}` };
  const self = {
    type: "application/opensearchdescription+xml",
    rel: "self",
    template: absolute(searchDescriptionPath(locale)),
  };
  return new Response(`<?xml version="1.0" encoding="utf-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escaped(words.site.shortName)}</ShortName>
  <Description>${escaped(words.site.description)}</Description>
  <Language>${locale}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="32" height="32" type="image/svg+xml">${escaped(absolute(filePath("favicon.svg")))}</Image>
  <Url ${attributes(search)}/>
  <Url ${attributes(self)}/>
</OpenSearchDescription>
`);
};
