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
