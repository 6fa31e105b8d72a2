import assert from "node:assert/strict";
import { test } from "node:test";
import { preferredLocale } from "./preference.ts";

test("the first language that the site speaks is chosen", () => {
  assert.equal(preferredLocale(["fr"]), "fr");
  assert.equal(preferredLocale(["fr-CA", "en"]), "fr");
  assert.equal(preferredLocale(["de", "FR-be", "en"]), "fr");
  assert.equal(preferredLocale(["en-US", "fr"]), "en");
});

test("a reader of other languages gets the default", () => {
  assert.equal(preferredLocale(["de-AT"]), "en");
  assert.equal(preferredLocale(["frr"]), "en");
  assert.equal(preferredLocale([]), "en");
});
