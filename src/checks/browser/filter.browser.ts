/** The filter of the index: every code is there, and typing leaves those that fit. */
import assert from "node:assert/strict";
import { click, fill, open, openWhole, watchRequests } from "./acts.ts";
import { test } from "./browser-test.ts";
import { byRole, count, texts } from "./elements.ts";
import { expectCount, expectHidden, expectPart, expectShown, expectSome, expectText } from "./expect.ts";
import { until } from "./until.ts";

const shown = "[data-codes] ::-p-shown(li)";
const status = byRole("status", undefined, "main");

test("digits and words of a title leave what fits, without a request", async (page) => {
  await openWhole(page, "fr/");
  const all = await count(page, shown);
  const requests = watchRequests(page);
  const field = byRole("searchbox", "Filtrer la liste");

  await fill(page, field, "5.7.26");
  await expectCount(page, shown, 1);
  await expectShown(page, byRole("link", /5\.7\.26/, "[data-codes] li:not([hidden])"));
  await expectText(page, status, /^Lignes affichées\u00a0: 1 sur \d+$/);
  await expectHidden(page, "#class-5");

  await fill(page, field, "BOITE");
  await until(async () => assert.match((await texts(page, shown))[0] ?? "", /bo[iî]te/i));
  assert.ok((await count(page, shown)) < all);

  await fill(page, field, "zzqxjw");
  await expectCount(page, shown, 0);
  await expectText(page, status, "Aucun code ne convient.");

  await fill(page, field, "");
  await expectCount(page, shown, all);
  assert.deepEqual(requests, []);
});

test("codes that are no standard are marked, and can be left out", async (page) => {
  await open(page, "en/");
  const folklore = "[data-codes] li:has(a[href='/en/541/'])";
  await expectPart(page, folklore, "Not a standard code");
  await click(page, byRole("checkbox", "Standard codes only"));
  await expectHidden(page, folklore);
  await expectShown(page, "[data-codes] li:has(a[href='/en/550/'])");
  await until(async () => {
    const left = await texts(page, shown);
    assert.deepEqual(
      left.filter((line) => /Not a standard code|Private code|Historic/.test(line)),
      [],
    );
  });
});

test("the texts of the phrasebook are filtered by their words, their sense or their codes", async (page) => {
  await open(page, "fr/phrases/");
  const all = await count(page, shown);
  const field = byRole("searchbox", "Filtrer les textes");

  await fill(page, field, "relay ACCESS");
  await until(async () => assert.match((await texts(page, shown)).join("\n"), /Relay access denied/));
  await expectHidden(page, "#letter-a");
  await expectText(page, status, /^Lignes affichées\u00a0: \d+ sur \d+$/);

  await fill(page, field, "liste grise 451");
  await expectSome(page, shown);
  for (const line of await texts(page, shown)) assert.match(line, /[Ll]iste grise.*451/s);

  await fill(page, field, "zzqxjw");
  await expectCount(page, shown, 0);
  await expectText(page, status, "Aucun texte ne convient.");

  await fill(page, field, "");
  await click(page, byRole("checkbox"));
  assert.ok((await count(page, shown)) < all);
});

test("without JavaScript the whole list stands there and no filter is offered", { javaScript: false }, async (page) => {
  await open(page, "en/");
  await expectCount(page, byRole("searchbox", "Filter the list"), 0);
  await expectHidden(page, "[data-filter]");
  await expectShown(page, byRole("link", /5\.7\.26/, "[data-codes] li:has([href='/en/5.7.26/'])"));
});
