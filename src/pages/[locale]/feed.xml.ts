/** The news as an Atom feed. */
import type { APIRoute } from "astro";
import { locales, type Locale } from "../../i18n/locales.ts";
import { absolute, feedPath, newsPath } from "../../i18n/paths.ts";
import { ui } from "../../i18n/ui.ts";
import { atomFeed } from "../../news/feed.ts";
import { releases } from "../../news/releases.ts";

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale } }));

export const GET: APIRoute = ({ params }) => {
  const locale = params["locale"] as Locale;
  const { news, site: words } = ui(locale);
  return new Response(
    atomFeed(releases, {
      locale,
      title: `${words.name} · ${news.title}`,
      author: words.name,
      url: absolute(feedPath(locale)),
      page: absolute(newsPath(locale)),
      kinds: news.kinds,
      release: news.release,
    }),
  );
};
