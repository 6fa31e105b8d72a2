/** What browsers and feed readers fetch by themselves: feeds, search descriptions, manifests. */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { locales } from "../../i18n/locales.ts";
import { readChangelog } from "../../news/changelog.ts";
import { builds, readBuild } from "./build.ts";

const { releases } = readChangelog(readFileSync("CHANGELOG.md", "utf8"));

for (const { folder, base } of builds) {
  const { pages } = readBuild(folder, base);
  const text = (file: string) => readFileSync(join(folder, file), "utf8");
  const path = (address: string | undefined) => new URL(address ?? "", "http://localhost").pathname;
  const isThere = (address: string | undefined) => existsSync(join(folder, path(address).slice(base.length)));

  for (const locale of locales) {
    const under = `in ${locale} under ${base}`;

    test(`the feed has every release, each with an address on the page of news ${under}`, () => {
      const feed = text(`${locale}/feed.xml`);
      const ids = Array.from(feed.matchAll(/<entry>\s*<id>(.*?)<\/id>/g), ([, id = ""]) => id);
      assert.equal(ids.length, releases.length);
      assert.ok(ids.length > 1 && new Set(ids).size === ids.length);
      const news = pages.find((page) => page.path === `${base}${locale}/news/`)!.document;
      for (const id of ids) {
        const { pathname, hash } = new URL(id);
        assert.equal(pathname, `${base}${locale}/news/`);
        assert.ok(news.querySelector(`[id="${hash.slice(1)}"]`), id);
      }
      for (const { changes } of releases) {
        for (const { text } of changes) {
          const words = text[locale].replaceAll("`", "");
          assert.ok(news.textContent.includes(words), words);
        }
      }
    });

    test(`the search description leads to the search ${under}`, () => {
      const description = text(`${locale}/opensearch.xml`);
      const [, template = ""] = /type="text\/html" template="(.*?)"/.exec(description) ?? [];
      assert.equal(template.replace(/^https?:\/\/[^/]+/, ""), `${base}${locale}/search/?q={searchTerms}`);
      const [, name = ""] = /<ShortName>(.*?)<\/ShortName>/.exec(description) ?? [];
      assert.ok(name.length > 0 && name.length <= 16, name);
      assert.ok(isThere(/<Image[^>]*>(.*?)<\/Image>/.exec(description)?.[1]));
    });

    test(`the manifest names files and pages that are there ${under}`, () => {
      const { icons, shortcuts, start_url, scope, lang } = JSON.parse(text(`${locale}/manifest.webmanifest`));
      assert.deepEqual({ lang, start_url, scope }, { lang: locale, start_url: `${base}${locale}/`, scope: base });
      assert.ok(icons.every(({ src }: { src: string }) => isThere(src)));
      for (const size of ["192x192", "512x512"])
        assert.ok(icons.some(({ sizes }: { sizes: string }) => sizes === size));
      assert.ok(shortcuts.length > 0 && shortcuts.every(({ url }: { url: string }) => isThere(`${url}index.html`)));
    });
  }
}
