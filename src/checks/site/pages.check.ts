/** What must hold of every page of the built site, at the root and under a base path. */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { compareCodes, subjects } from "../../domain/enhanced-code.ts";
import { codesOf, readContent } from "../content/read.ts";
import { locales } from "../../i18n/locales.ts";
import { isInForce, isPrivate } from "../../schema/facts.ts";
import { sections } from "../../schema/sections.ts";
import { builds, htmlValidate, isCodePage, readBuild, type BuiltPage } from "./build.ts";

const site = process.env["SITE_URL"] ?? "http://localhost:4321";
const content = readContent(process.cwd());
const codes = content.entries.flatMap(codesOf);
const guides = content.guides.map(({ name }) => name);
const providers = content.providers.map(({ id }) => `providers/${id}`);
/** The languages of server texts with no English in them. */
const foreignLanguages = new Map(
  content.providers.flatMap(({ data }) => data.replies.map(({ text, language }) => [text, language])),
);
/** What has an address without a language. */
const neutral = [
  ...codes,
  ...guides,
  ...content.entries.filter(({ kind }) => kind === "enhanced").map(({ name }) => name),
  ...subjects.flatMap((subject) => ["2", "4", "5", "x"].map((digit) => `${digit}.${subject}.x`)),
];

const attribute = (page: BuiltPage, selector: string, name: string) =>
  page.document.querySelectorAll(selector).map((element) => element.getAttribute(name) ?? "");

/** Fails with every complaint at once, so that one run shows all there is to mend. */
const none = (complaints: string[]) => assert.deepEqual(complaints, []);

for (const { folder, base } of builds) {
  const { pages } = readBuild(folder, base);
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const inLanguage = pages.filter((page) => page.locale);
  const under = `under ${base}`;

  test(`every code and every guide has a page in every language, and nothing else has ${under}`, () => {
    assert.ok(codes.length > 0 && guides.length > 0);
    const wanted = locales.flatMap((locale) =>
      [
        "",
        "search/",
        "decode/",
        "data/",
        "news/",
        "providers/",
        "phrases/",
        "sheet/",
        ...[...codes, ...guides, ...providers].map((name) => `${name}/`),
      ].map((end) => `${base}${locale}/${end}`),
    );
    assert.deepEqual(inLanguage.map(({ path }) => path).toSorted(), wanted.toSorted());
    const others = pages.filter((page) => !page.locale).map(({ path }) => path);
    assert.deepEqual(
      others.toSorted(),
      [base, `${base}404.html`, ...neutral.map((name) => `${base}${name}/`)].toSorted(),
    );
  });

  test(`an address without a language shows every title and leads to every page ${under}`, () => {
    for (const name of neutral) {
      const page = byPath.get(`${base}${name}/`)!;
      const [, subject] = /^[245x]\.(\d)\.x$/.exec(name) ?? [];
      const open = codes.filter((code) => code.replace(/^\d\./, "x.") === name);
      const targets = subject ? [`x.${subject}`] : open.length > 0 ? open : [name];
      for (const locale of locales) {
        const section = page.document.querySelector(`section[lang='${locale}']`)!;
        for (const target of targets) {
          const address = `${base}${locale}/${target}/`;
          const title = byPath.get(address)!.document.querySelector("h1")!.textContent.replace(/\s+/g, " ").trim();
          const link = section.querySelector(`a[href='${address}']`);
          assert.equal(link?.textContent.replace(/\s+/g, " ").trim(), title, page.path);
        }
      }
      const leads = page.document.querySelector("html")!.getAttribute("data-leads");
      const wanted = Object.fromEntries(locales.map((locale) => [locale, `${base}${locale}/${targets[0]}/`]));
      assert.deepEqual(
        leads === undefined ? undefined : JSON.parse(leads),
        targets.length > 1 ? undefined : wanted,
        name,
      );
    }
  });

  test(`the addresses without a language and the pages they lead to name each other ${under}`, () => {
    for (const page of pages.filter(({ document }) => document.querySelector("html[data-leads]"))) {
      const [own] = attribute(page, "link[rel='canonical']", "href");
      const leads = JSON.parse(attribute(page, "html", "data-leads")[0]!);
      const named = page.document
        .querySelectorAll("link[hreflang]")
        .map((link) => [link.getAttribute("hreflang"), link.getAttribute("href")]);
      const wanted = [...locales.map((locale) => [locale, site + leads[locale]]), ["x-default", own]];
      assert.deepEqual(named, wanted, page.path);
      for (const locale of locales) {
        const there = byPath.get(leads[locale])!;
        assert.deepEqual(attribute(there, "link[hreflang='x-default']", "href"), [own], there.path);
      }
    }
  });

  test(`every link leads to a page or file of the site, and to an anchor that it has ${under}`, () => {
    none(
      pages.flatMap((page) =>
        [
          ...attribute(page, "a", "href"),
          ...attribute(page, "link", "href"),
          ...attribute(page, "script", "src"),
          ...attribute(page, "form", "action"),
        ]
          .filter((href) => href !== "" && !/^(?:https?:|data:)/.test(href))
          .flatMap((href) => {
            const url = new URL(href, `${site}${page.path}`);
            const path = decodeURI(url.pathname);
            const complaint = `${page.path}: ${href}`;
            if (!path.startsWith(base)) return [`${complaint} leaves the base path`];
            const target = byPath.get(path);
            if (!target)
              return existsSync(join(folder, path.slice(base.length))) && !path.endsWith("/")
                ? []
                : [`${complaint} leads nowhere`];
            const anchor = url.hash.slice(1);
            const [leads] = attribute(target, "html[data-leads]", "data-leads");
            const shown = leads ? Object.values<string>(JSON.parse(leads)).map((lead) => byPath.get(lead)!) : [target];
            return anchor === "" || shown.every(({ document }) => document.querySelector(`[id="${anchor}"]`))
              ? []
              : [`${complaint} has no such anchor`];
          }),
      ),
    );
  });

  test(`a page links only into its own language, but for the language link ${under}`, () => {
    none(
      inLanguage.flatMap((page) =>
        page.document
          .querySelectorAll("a")
          .filter((link) => !link.hasAttribute("hreflang"))
          .map((link) => link.getAttribute("href") ?? "")
          .filter((href) => !href.startsWith("http"))
          .map((href) => new URL(href, `${site}${page.path}`).pathname)
          .filter((path) => locales.some((other) => other !== page.locale && path.startsWith(`${base}${other}/`)))
          .map((path) => `${page.path}: ${path}`),
      ),
    );
  });

  test(`every page leads to the guide on reading a reply, in its languages ${under}`, () => {
    none(
      pages.flatMap((page) =>
        (page.locale ? [page.locale] : locales)
          .filter((locale) => !attribute(page, "a", "href").includes(`${base}${locale}/reading/`))
          .map((locale) => `${page.path}: ${locale}`),
      ),
    );
  });

  test(`a page has one main heading and says its language ${under}`, () => {
    for (const page of pages) {
      assert.equal(page.document.querySelectorAll("h1").length, 1, page.path);
      if (page.locale) assert.deepEqual(attribute(page, "html", "lang"), [page.locale], page.path);
    }
  });

  test(`the languages of a page name each other, and each page itself ${under}`, () => {
    for (const page of inLanguage) {
      const address = (path: string) => site + path;
      assert.deepEqual(attribute(page, "link[rel='canonical']", "href"), [address(page.path)], page.path);
      const alternates = page.document
        .querySelectorAll("link[rel='alternate'][hreflang]")
        .map((link) => [link.getAttribute("hreflang"), link.getAttribute("href")]);
      const end = page.path.slice(base.length + 3);
      const isNamed = end === "" || neutral.includes(end.slice(0, -1));
      const fallback = isNamed ? `${base}${end}` : `${base}en/${end}`;
      assert.deepEqual(
        alternates,
        [...locales.map((locale) => [locale, address(`${base}${locale}/${end}`)]), ["x-default", address(fallback)]],
        page.path,
      );
      const [twin] = attribute(page, "header a[hreflang]", "href");
      assert.equal(twin, `${base}${page.locale === "fr" ? "en" : "fr"}/${end}`, page.path);
    }
  });

  test(`sections have the same anchors in every language ${under}`, () => {
    const anchors = (path: string) =>
      byPath
        .get(path)
        ?.document.querySelectorAll(":is(h2, h3)[id]")
        .map(({ id }) => id) ?? [];
    const known = [...sections.map(({ id }) => id), "transcript", "retries", "seen", "share", "sources"];
    for (const name of [...codes, ...guides, ...providers, "providers", "phrases", "sheet"]) {
      const [first = [], ...others] = locales.map((locale) => anchors(`${base}${locale}/${name}/`));
      if (codes.includes(name)) {
        assert.ok(first.includes("meaning"), name);
        none(first.filter((anchor) => !known.includes(anchor)).map((anchor) => `${name}: #${anchor}`));
      }
      assert.ok(!first.includes("undefined"), name);
      for (const other of others) assert.deepEqual(other, first, name);
    }
  });

  test(`the sheet holds every standard code by class or subject, and no other ${under}`, () => {
    const standard = content.entries
      .filter(({ facts }) => isInForce(facts.status))
      .toSorted((a, b) => compareCodes(a.name, b.name));
    assert.ok(standard.length > 100);
    for (const locale of locales) {
      const sheet = byPath.get(`${base}${locale}/sheet/`)!;
      const wanted = standard.flatMap(codesOf).map((code) => `${base}${locale}/${code}/`);
      assert.deepEqual(attribute(sheet, "main li a", "href"), wanted, sheet.path);
      for (const link of sheet.document.querySelectorAll("main li a")) {
        const address = link.getAttribute("href")!;
        const heading = byPath.get(address)!.document.querySelector("h1")!;
        const squeezed = (text: string) => text.replace(/\s+/g, " ").trim();
        const [, title] = /^\S+ (.*)$/.exec(squeezed(heading.textContent)) ?? [];
        assert.ok(squeezed(link.closest("li")!.textContent).endsWith(title!), address);
        assert.ok(link.textContent.startsWith(address.split("/").at(-2)!), address);
      }
    }
  });

  test(`titles and descriptions are there and differ ${under}`, () => {
    for (const of of [
      (page: BuiltPage) => page.document.querySelector("title")?.textContent ?? "",
      (page: BuiltPage) => attribute(page, "meta[name='description']", "content")[0] ?? "",
    ]) {
      const seen = new Map<string, string>();
      for (const page of pages) {
        const text = of(page);
        assert.notEqual(text, "", page.path);
        assert.equal(seen.get(text), undefined, `${page.path} says "${text}" too`);
        seen.set(text, page.path);
      }
    }
  });

  test(`no page carries style attributes, or words that a template forgot to fill ${under}`, () => {
    none(
      pages.flatMap((page) => [
        ...page.document.querySelectorAll("[style]").map(({ rawTagName }) => `${page.path}: style on ${rawTagName}`),
        ...Array.from(
          page.html
            .replace(/<script.*?<\/script>/gs, "")
            .matchAll(
              />(?:undefined|NaN|\[object \w+\])<|="(?:undefined|NaN|\[object[^"]*)"|\/undefined\/|>[^<]*\{\w+\}/g,
            ),
          ([word]) => `${page.path}: ${word}`,
        ),
      ]),
    );
  });

  test(`the cascade layers come in their order ${under}`, () => {
    for (const page of pages) {
      const layers = new Set(Array.from(page.html.matchAll(/@layer (\w+)/g), ([, name]) => name));
      assert.deepEqual([...layers], ["reset", "tokens", "base", "prose", "components"], page.path);
    }
  });

  test(`the words of servers are marked with their language in French pages ${under}`, () => {
    for (const page of pages.filter(({ locale }) => locale === "fr")) {
      for (const element of page.document.querySelectorAll(isCodePage(page) ? "pre, .server-text" : ".server-text")) {
        const words = element.textContent;
        // On the page of a code, the codes of a reply stand before its words.
        const language = foreignLanguages.get(words.replace(/^(?:\d\S* )+/, "")) ?? "en";
        assert.equal(element.closest("[lang]")?.getAttribute("lang"), language, `${page.path}: ${words}`);
      }
      const prose = page.document.querySelectorAll(".prose, article header, main li > p");
      const quotations = prose.map(({ textContent }) => textContent.split("«").length - 1);
      const marked = prose.map((element) => element.querySelectorAll("span[lang='en']:not(.server-text)").length);
      assert.deepEqual(marked, quotations, page.path);
    }
  });

  test(`a page of an enhanced code speaks of its own first digit alone ${under}`, () => {
    for (const page of inLanguage.filter(isCodePage)) {
      const digit = page.path.split("/").at(-2)!.charAt(0);
      const spoken = page.document.querySelectorAll("h2[id^='with-']").map(({ id }) => id);
      none(spoken.filter((id) => id !== `with-${digit}`).map((id) => `${page.path}: #${id}`));
    }
  });

  test(`reply codes and enhanced codes link to each other both ways ${under}`, () => {
    const { enhanced: registered, entries } = content;
    const links = (path: string) => attribute(byPath.get(path)!, "aside a", "href");
    for (const locale of locales) {
      const address = (code: string) => `${base}${locale}/${code}/`;
      for (const entry of entries) {
        if (entry.kind !== "enhanced") continue;
        for (const reply of registered.get(entry.name)?.replies ?? []) {
          for (const code of codesOf(entry))
            assert.ok(links(address(code)).includes(address(reply)), `${code}, ${reply}`);
          assert.ok(
            codesOf(entry).some((code) => links(address(reply)).includes(address(code))),
            `${reply}, ${entry.name}`,
          );
        }
      }
    }
  });

  test(`a code that is no standard says so before its text ${under}`, () => {
    for (const entry of content.entries) {
      for (const code of codesOf(entry)) {
        const banner = byPath.get(`${base}fr/${code}/`)!.document.querySelector("article header .private");
        assert.equal(banner !== null, isPrivate(entry.facts.status), code);
      }
    }
  });

  test(`structured data says what the page says ${under}`, () => {
    for (const page of inLanguage.filter(isCodePage)) {
      const data = JSON.parse(page.document.querySelector("script[type='application/ld+json']")?.textContent ?? "");
      assert.equal(data["@type"], "DefinedTerm");
      assert.equal(data.url, site + page.path);
      assert.equal(`${data.termCode} ${data.name}`, page.document.querySelector("h1")?.textContent.trim());
      assert.equal(data.description, attribute(page, "meta[name='description']", "content")[0]);
    }
  });

  test(`the sitemap lists every page of a language with its twin, and nothing else ${under}`, () => {
    const map = readFileSync(join(folder, "sitemap-0.xml"), "utf8");
    const listed = Array.from(map.matchAll(/<loc>(.*?)<\/loc>/g), ([, address]) => address).toSorted();
    const wanted = inLanguage
      .filter(({ path }) => !path.endsWith("/search/"))
      .map(({ path }) => site + path)
      .toSorted();
    assert.deepEqual(listed, wanted);
    for (const address of wanted)
      assert.ok(
        map.includes(`<xhtml:link rel="alternate" hreflang="fr-FR" href="${address.replace("/en/", "/fr/")}"/>`),
        address,
      );
  });

  test(`every page is valid HTML ${under}`, async () => {
    const complaints: string[] = [];
    for (const page of pages) {
      const { results } = await htmlValidate.validateString(page.html, page.path);
      for (const { messages } of results) {
        complaints.push(
          ...messages.map(({ ruleId, message, selector }) => `${page.path}: ${ruleId}: ${message} (${selector})`),
        );
      }
    }
    none(complaints);
  });
}
