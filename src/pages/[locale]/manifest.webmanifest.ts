/** What a browser needs to install the site as an application (W3C Web Application Manifest). */
import type { APIRoute } from "astro";
import { locales, type Locale } from "../../i18n/locales.ts";
import { decodePath, filePath, homePath, indexPath, searchPath } from "../../i18n/paths.ts";
import { ui } from "../../i18n/ui.ts";

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale } }));

const icons = [
  { src: filePath("favicon.svg"), type: "image/svg+xml", sizes: "any" },
  { src: filePath("icon-192.png"), type: "image/png", sizes: "192x192" },
  { src: filePath("icon-512.png"), type: "image/png", sizes: "512x512" },
  { src: filePath("icon-maskable-512.png"), type: "image/png", sizes: "512x512", purpose: "maskable" },
];

export const GET: APIRoute = ({ params }) => {
  const locale = params["locale"] as Locale;
  const { decode, search, site } = ui(locale);
  return Response.json({
    id: indexPath(locale),
    lang: locale,
    name: site.name,
    short_name: site.shortName,
    description: site.description,
    start_url: indexPath(locale),
    scope: homePath(),
    display: "minimal-ui",
    background_color: "#fdfdfb",
    theme_color: "#a8201a",
    icons,
    shortcuts: [
      { name: search.title, url: searchPath(locale) },
      { name: decode.name, url: decodePath(locale) },
    ],
  });
};
