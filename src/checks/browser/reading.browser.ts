/** A reader goes through the site: index, code, language, search, result. */
import assert from "node:assert/strict";
import { click, fill, open } from "./acts.ts";
import { test } from "./browser-test.ts";
import { attributes, byRole, one } from "./elements.ts";
import { expectAddress, expectPart, expectShown, expectSome } from "./expect.ts";
import { root, rootBelowPath } from "./roots.ts";

for (const base of [root, rootBelowPath]) {
  test(`index to code to language to search to result, below ${base}`, async (page) => {
    await open(page, `${base}fr/`);
    await click(page, byRole("link", /^550 /));
    await expectAddress(page, `${base}fr/550/`);
    await expectPart(page, "h1", "550");
    await click(page, byRole("link", "English"));
    await expectAddress(page, `${base}en/550/`);
    await fill(page, "[role=combobox]", "mailbox full");
    await click(page, byRole("option", /^552 /));
    await expectAddress(page, `${base}en/552/`);
  });

  test(`a query in the address of the search page is answered, below ${base}`, async (page) => {
    await open(page, `${base}fr/search/?q=boite+pleine`);
    const results = "ol#results > li a";
    await expectSome(page, `ol#results ::-p-shown(li a)`);
    for (const address of await attributes(page, results, "href"))
      assert.match(address ?? "", new RegExp(`^${new URL(base).pathname}fr/[\\d.]+/$`));
  });
}

test("previous and next lead from code to code", async (page) => {
  await open(page, "en/251/");
  await click(page, "a[rel=next]");
  await expectAddress(page, "en/252/");
  await click(page, "a[rel=prev]");
  await expectAddress(page, "en/251/");
});

test("without JavaScript the door offers both languages", { javaScript: false }, async (page) => {
  for (const [language, address] of [
    ["Français", "fr/"],
    ["English", "en/"],
  ] as const) {
    await open(page, "");
    await click(page, byRole("link", language));
    await expectAddress(page, address);
  }
});

test(
  "without JavaScript a code can be read, and the search leads to the classes",
  { javaScript: false },
  async (page) => {
    await open(page, "fr/421/");
    await expectSome(page, "main ::-p-text(Échec temporaire)");
    await expectShown(page, byRole("heading", "Que faire"));
    await fill(page, byRole("combobox", "Chercher un code ou des mots"), "boîte pleine");
    await click(page, byRole("button", "Chercher"));
    await expectAddress(page, "fr/search/?q=bo%C3%AEte+pleine");
    await click(page, byRole("link", /^5yz/));
    await expectAddress(page, "fr/#class-5");
  },
);

test("the answer stands on the first screen of a laptop", async (page) => {
  await page.setViewport({ width: 1366, height: 768 });
  for (const path of ["fr/550/", "en/421/", "fr/552/", "fr/5.7.1/", "fr/5.7.509/", "en/571/"]) {
    await open(page, path);
    const answer = await (await one(page, "article header")).boundingBox();
    assert.ok(answer && answer.y + answer.height <= 768 - 100, path);
  }
});
