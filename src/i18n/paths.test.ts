import assert from "node:assert/strict";
import { test } from "node:test";
import {
  codePath,
  codesAnchor,
  decodePath,
  filePath,
  homePath,
  indexPath,
  inLocale,
  joinPath,
  letterAnchor,
  phrasesPath,
  providerPath,
  providersPath,
  searchPath,
  sheetPath,
} from "./paths.ts";

test("a path has one slash at each end, with or without a base", () => {
  assert.equal(joinPath("/"), "/");
  assert.equal(joinPath("/", "fr", "550"), "/fr/550/");
  assert.equal(joinPath("/smtp", "fr", "5.7.1"), "/smtp/fr/5.7.1/");
  assert.equal(joinPath("/a/b/", "en"), "/a/b/en/");
});

test("each kind of page has its address", () => {
  assert.equal(homePath(), "/");
  assert.equal(indexPath("fr"), "/fr/");
  assert.equal(codePath("en", "550"), "/en/550/");
  assert.equal(decodePath("fr"), "/fr/decode/");
  assert.equal(searchPath("fr"), "/fr/search/");
  assert.equal(providersPath("en"), "/en/providers/");
  assert.equal(providerPath("fr", "gmail"), "/fr/providers/gmail/");
  assert.equal(phrasesPath("fr"), "/fr/phrases/");
  assert.equal(sheetPath("en"), "/en/sheet/");
  assert.equal(filePath("favicon.svg"), "/favicon.svg");
});

test("an anchor is made of what it stands for", () => {
  assert.equal(codesAnchor(["550", "5.7.1"]), "550-5.7.1");
  assert.equal(codesAnchor([]), "no-code");
  assert.equal(letterAnchor("A"), "letter-a");
});

test("the counterpart of a page is the same page in the other language", () => {
  assert.equal(inLocale("/fr/550/", "en"), "/en/550/");
  assert.equal(inLocale("/en/", "fr"), "/fr/");
  assert.equal(inLocale("/smtp/en/search/", "fr", "/smtp"), "/smtp/fr/search/");
  assert.throws(() => inLocale("/550/", "fr"), /names no language/);
});
