import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { runInNewContext } from "node:vm";

const script = readFileSync("src/i18n/lead.js", "utf8");
const leads = { fr: "/fr/550/", en: "/en/550/" };

/** Where the script leads a reader of these languages, hiding the page. `storage` is what the browser has saved. */
function destination(languages: string[], storage: () => string | null = () => null, hash = ""): string {
  let address = "";
  const documentElement = { lang: "en", dataset: { leads: JSON.stringify(leads) }, hidden: false };
  runInNewContext(script, {
    document: { documentElement },
    localStorage: { getItem: storage },
    navigator: { languages },
    location: { hash, replace: (to: string) => (address = to) },
  });
  assert.ok(documentElement.hidden);
  return address;
}

test("the first language of the reader that the site has decides", () => {
  assert.equal(destination(["de-DE", "fr-CA", "en"]), "/fr/550/");
  assert.equal(destination(["EN-us", "fr"]), "/en/550/");
});

test("a reader of other languages, or of none, gets the default", () => {
  assert.equal(destination(["de", "constructor"]), "/en/550/");
  assert.equal(destination([]), "/en/550/");
});

test("the language chosen before comes first, if the site has it and the browser tells it", () => {
  assert.equal(
    destination(["en"], () => "fr"),
    "/fr/550/",
  );
  assert.equal(
    destination(["fr"], () => "tlh"),
    "/fr/550/",
  );
  const forbidden = () => {
    throw new Error("SecurityError");
  };
  assert.equal(destination(["fr"], forbidden), "/fr/550/");
});

test("the anchor is kept", () => {
  assert.equal(destination(["fr"], undefined, "#causes"), "/fr/550/#causes");
});
