import assert from "node:assert/strict";
import { test } from "node:test";
import { locales } from "./locales.ts";
import { ui } from "./ui.ts";

/** Every text of a dictionary with its path; a function is called with sample arguments. */
function texts(value: unknown, path: string): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") return [[`${path}()`, String(value("1", "2"))]];
  return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

test("no text of the interface is empty, in any language", () => {
  for (const locale of locales) {
    for (const [path, text] of texts(ui(locale), locale)) {
      assert.notEqual(text.trim(), "", path);
      if (path.endsWith("()")) assert.doesNotMatch(text, /undefined/, path);
    }
  }
});

test("the French interface uses French signs", () => {
  for (const [path, text] of texts(ui("fr"), "fr")) {
    assert.doesNotMatch(text, /'|"|[^\u00a0\u202f][:;!?»](?![\w/])|«(?!\u00a0)/u, path);
  }
});

/** Every set of plural forms in a dictionary, with its path. */
function plurals(value: unknown, path: string): [string, Record<string, string>][] {
  if (typeof value !== "object") return [];
  const isPlural = Object.keys(value!).every((key) => ["zero", "one", "two", "few", "many", "other"].includes(key));
  if (isPlural) return [[path, value as Record<string, string>]];
  return Object.entries(value!).flatMap(([key, inner]) => plurals(inner, `${path}.${key}`));
}

test("words with a number take it from the code, in the same plurals in each language, and so do sizes", () => {
  for (const locale of locales) {
    for (const [path, forms] of plurals(ui(locale), ""))
      for (const form of Object.values(forms)) assert.match(form, /\{count\}/, locale + path);
    for (const [path, text] of texts(ui(locale), locale)) assert.doesNotMatch(text, /[\d}]\s?[kKM]?[Bo]\b/, path);
  }
  const [fr, en] = locales.map((locale) => plurals(ui(locale), "").map(([path, forms]) => [path, Object.keys(forms)]));
  assert.ok(fr && fr.length > 5);
  assert.deepEqual(fr, en);
});
