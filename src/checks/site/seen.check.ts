/** What servers were seen to answer: on the pages of the providers, on those of the codes, and in the phrasebook. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { HTMLElement } from "node-html-parser";
import { locales } from "../../i18n/locales.ts";
import { codesOf, readContent } from "../content/read.ts";
import { builds, isCodePage, readBuild } from "./build.ts";

const { entries, providers, phrases } = readContent(process.cwd());
const codes = new Set(entries.flatMap(codesOf));

const spaced = (text: string) => text.replace(/\s+/g, " ").trim();
const textOf = (element: HTMLElement) => spaced(element.textContent);
const textsOf = (page: HTMLElement, selector: string) => page.querySelectorAll(selector).map(textOf);
const addressesOf = (page: HTMLElement, selector: string) =>
  page.querySelectorAll(selector).map((link) => link.getAttribute("href") ?? "");

/** A line of the phrasebook: a text, its sense and its codes, in any order. */
const told = (text: string, sense: string, codes: string[]) => JSON.stringify([text, sense, ...codes.toSorted()]);

/** Fails with what one list has and the other has not, rather than with both lists. */
function same(shown: readonly string[], wanted: readonly string[]): void {
  assert.deepEqual(
    [shown.filter((line) => !wanted.includes(line)), wanted.filter((line) => !shown.includes(line))],
    [[], []],
  );
  assert.equal(shown.length, wanted.length);
}

for (const { folder, base } of builds) {
  const { pages } = readBuild(folder, base);
  const byPath = new Map(pages.map((page) => [page.path, page.document]));
  const under = `under ${base}`;

  test(`the list leads to every provider, with the number of its replies ${under}`, () => {
    assert.ok(providers.length > 0);
    for (const locale of locales) {
      const lines = byPath.get(`${base}${locale}/providers/`)!.querySelectorAll("main li");
      const listed = lines.map((line) => [
        ...addressesOf(line, "a"),
        textOf(line.querySelector("a")!),
        ...(/\d+/.exec(textOf(line.querySelector("small")!)) ?? []),
      ]);
      const wanted = providers.map(({ id, data }) => [
        `${base}${locale}/providers/${id}/`,
        data.name,
        String(data.replies.length),
      ]);
      assert.deepEqual(listed.toSorted(), wanted.toSorted());
    }
  });

  test(`the page of a provider has each reply once and word for word, with sense and source, below its codes ${under}`, () => {
    for (const { id, data } of providers) {
      for (const locale of locales) {
        const path = `${base}${locale}/providers/${id}/`;
        const shown = byPath
          .get(path)!
          .querySelectorAll("article > section:has(.replies)")
          .flatMap((section) =>
            section.querySelectorAll(".replies > li").map((line) => ({
              codes: section.querySelectorAll("h2[id] > a.code").map(textOf).join(),
              pages: addressesOf(section, "ul:not(.replies) a"),
              text: line.querySelector(".server-text")!.textContent,
              language: line.querySelector(".server-text")!.getAttribute("lang"),
              sense: textOf(line.querySelectorAll("p")[1]!),
              seen: addressesOf(line, "a"),
            })),
          );
        const wanted = data.replies.map(({ reply, enhanced, text, language = "en", sense, seen }) => {
          const written = [reply, enhanced].filter((code) => code !== undefined);
          return {
            codes: written.join(" "),
            pages: written.filter((code) => codes.has(code)).map((code) => `${base}${locale}/${code}/`),
            text,
            language,
            sense: spaced(sense[locale]),
            seen: [seen],
          };
        });
        assert.deepEqual(shown, wanted, path);
      }
    }
  });

  test(`the page of a code shows a few of the replies seen with it, or where they stand ${under}`, () => {
    for (const page of pages.filter(isCodePage)) {
      const code = page.path.split("/").at(-2)!;
      const lines = providers.flatMap(({ id, data }) =>
        data.replies
          .filter(({ reply, enhanced }) => reply === code || enhanced === code)
          .map(({ reply, enhanced, text, sense }) =>
            JSON.stringify([
              `${base}${page.locale}/providers/${id}/`,
              [reply, enhanced, text].filter(Boolean).join(" "),
              spaced(sense[page.locale!]),
            ]),
          ),
      );
      const section = page.document.querySelector("section:has(#seen)");
      assert.equal(section !== null, lines.length > 0, page.path);
      if (!section) continue;
      const shown = section.querySelectorAll("li").map((line) => {
        const text = line.querySelector(".server-text")!.textContent;
        const sense = textOf(line).slice(textOf(line.querySelector("a")!).length + spaced(text).length + 1);
        return JSON.stringify([...addressesOf(line, "a"), text, sense.trim()]);
      });
      assert.deepEqual(
        shown.filter((line) => !lines.includes(line)),
        [],
        page.path,
      );
      assert.equal(new Set(shown).size, shown.length, page.path);
      assert.ok(shown.length <= 6, page.path);
      const all = addressesOf(section, "p a");
      assert.deepEqual(all, shown.length < lines.length ? [`${base}${page.locale}/providers/`] : [], page.path);
    }
  });

  test(`the phrasebook has every text once, with its sense and every code that lists it ${under}`, () => {
    assert.ok(phrases.size > 0);
    for (const locale of locales) {
      const page = byPath.get(`${base}${locale}/phrases/`)!;
      const shown = page
        .querySelectorAll("[data-codes] li")
        .map((line) =>
          told(
            line.querySelector(".server-text")!.textContent,
            textOf(line.querySelector("p")!),
            textsOf(line, "a.code"),
          ),
        );
      const wanted = Array.from(phrases, ([text, sense]) =>
        told(
          text,
          spaced(sense[locale]),
          entries.filter(({ facts }) => facts.phrases?.includes(text)).flatMap(codesOf),
        ),
      );
      same(shown.toSorted(), wanted.toSorted());
      const letters = textsOf(page, "main nav a");
      assert.deepEqual(letters, textsOf(page, "[data-codes] h2"));
      assert.deepEqual(letters, letters.toSorted());
    }
  });

  test(`the search finds the pages of codes alone, and not by what others were seen to answer ${under}`, () => {
    for (const page of pages) {
      assert.equal(page.document.querySelector("[data-pagefind-body]") !== null, isCodePage(page), page.path);
      const section = page.document.querySelector("section:has(#seen)");
      assert.ok(!section || section.hasAttribute("data-pagefind-ignore"), page.path);
    }
  });
}
