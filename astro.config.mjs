import { satteri } from "@astrojs/markdown-satteri";
import sitemap from "@astrojs/sitemap";
import { defineConfig, envField } from "astro/config";
import redirects from "./content/redirects.json" with { type: "json" };
import { defaultLocale, locales, localeTags } from "./src/i18n/locales.ts";
import { joinPath } from "./src/i18n/paths.ts";
import { sectionAnchors } from "./src/markdown/section-anchors.ts";
import { serverWords } from "./src/markdown/server-words.ts";

const site = process.env.SITE_URL ?? "http://localhost:4321";
const base = process.env.BASE_PATH ?? "/";

/**
 * Pages that belong in the sitemap: those of a language, but for the search, which has no content of its own.
 * @param {string} page
 */
const isListed = (page) => /\/(?:fr|en)\//.test(page) && !page.endsWith("/search/");

/** The sitemap takes /fr/500/ for the page of a server error and leaves it out, but here 500 is a code like any other. */
const code500 = locales.map((locale) => new URL(joinPath(base, locale, "500"), site).href);

export default defineConfig({
  site,
  base,
  outDir: process.env.OUT_DIR ?? "./dist",
  trailingSlash: "always",
  redirects: Object.fromEntries(Object.entries(redirects).map(([from, to]) => [from, joinPath(base + to)])),
  // One round trip less before the first paint, on a page that is mostly visited once.
  build: { inlineStylesheets: "always" },
  markdown: {
    // Entries quote servers and hold no program: nothing to highlight, and no sign to make smarter.
    syntaxHighlight: false,
    processor: satteri({
      features: { smartPunctuation: false },
      hastPlugins: [sectionAnchors, serverWords],
    }),
  },
  integrations: [sitemap({ filter: isListed, customPages: code500, i18n: { defaultLocale, locales: localeTags } })],
  env: {
    schema: {
      REPOSITORY_URL: envField.string({ context: "server", access: "public", optional: true, url: true }),
    },
  },
  devToolbar: { enabled: false },
});
