/** Links from elsewhere: addresses without a language, and pairs of codes. */
import assert from "node:assert/strict";
import { setTimeout } from "node:timers/promises";
import { click, intercept, open } from "./acts.ts";
import { test } from "./browser-test.ts";
import { byRole, texts } from "./elements.ts";
import {
  expectAddress,
  expectAttribute,
  expectCount,
  expectInView,
  expectPart,
  expectShown,
  expectText,
} from "./expect.ts";
import { root, rootBelowPath } from "./roots.ts";
import { until } from "./until.ts";

for (const [language, expected] of [
  ["fr-CA", "fr"],
  ["en-US", "en"],
  ["de-DE", "en"],
] as const) {
  for (const base of [root, rootBelowPath]) {
    test(`a browser in ${language} is led to ${expected} below ${base}`, { language }, async (page) => {
      for (const [from, to] of [
        ["", ""],
        ["550/", "550/"],
        ["5.7.1/#causes", "5.7.1/#causes"],
        ["550/#5.7.1", "550/#5.7.1"],
        ["x.1.10/", "5.1.10/"],
        ["5.7.x/", "x.7/"],
        ["reading/", "reading/"],
        ["5xx/", "5yz/"],
      ] as const) {
        await open(page, base + from);
        await expectAddress(page, `${base}${expected}/${to}`);
      }
    });
  }
}

test("an enhanced code with its class open offers the choice where there is one", async (page) => {
  await open(page, "x.7.1/");
  await expectShown(page, byRole("link", /^4\.7\.1 /, "section[lang=fr]"));
  await click(page, byRole("link", /^5\.7\.1 /, "section[lang=fr]"));
  await expectAddress(page, "fr/5.7.1/");
});

test("nothing flashes while the reader is led on", async (page) => {
  const painted: string[] = [];
  await page.exposeFunction("paintedAt", (path: string) => painted.push(path));
  await page.evaluateOnNewDocument(() => {
    const report = (globalThis as unknown as { paintedAt: (path: string) => void }).paintedAt;
    new PerformanceObserver((list) => {
      if (list.getEntriesByName("first-contentful-paint").length > 0) report(location.pathname);
    }).observe({ type: "paint", buffered: true });
  });
  await intercept(page, /\/en\/550\/$/, async (request) => {
    // Long enough for a paint, were there one.
    await setTimeout(700);
    await request.continue();
  });
  await open(page, "550/");
  await expectAddress(page, "en/550/");
  await until(async () => assert.deepEqual(painted, ["/en/550/"]));
});

test("the language chosen by its link is remembered, and traps nobody", async (page) => {
  await open(page, "en/550/");
  await click(page, byRole("link", "Français"));
  await expectAddress(page, "fr/550/");
  await open(page, "551/");
  await expectAddress(page, "fr/551/");
  await open(page, "");
  await expectAddress(page, "fr/");
  await open(page, "en/552/");
  await expectAttribute(page, "html", "lang", "en");
  await expectAddress(page, "en/552/");
});

const withoutScripts = { javaScript: false, language: "fr-FR" };

test("without JavaScript an address without a language shows code, titles and links", withoutScripts, async (page) => {
  for (const path of ["550/", "5.7.1/"]) {
    await open(page, path);
    await expectText(page, "h1", path.slice(0, -1));
    for (const locale of ["fr", "en"]) {
      const link = `section[lang=${locale}] a[href='/${locale}/${path}']`;
      await expectShown(page, link);
      assert.ok(((await texts(page, link))[0] ?? "").length > 12);
    }
  }
  await open(page, "");
  await click(page, byRole("link", "Français"));
  await expectAddress(page, "fr/");
});

test(
  "without JavaScript a pair leads to the enhanced code on the page of the reply code, with the rule",
  withoutScripts,
  async (page) => {
    for (const enhanced of ["5.7.1", "4.7.1"]) {
      await open(page, `fr/550/#${enhanced}`);
      await expectPart(page, `li:has([id="${enhanced}"])`, "Sécurité ou politique");
      await expectInView(page, "li a[href='/fr/5.7.1/'][id='5.7.1']");
      await expectShown(page, "::-p-text(c’est 550 qui décide)");
      await open(page, "fr/");
    }
  },
);

for (const base of [root, rootBelowPath]) {
  test(`a pair of codes is explained together, below ${base}`, async (page) => {
    await open(page, `${base}fr/550/#5.7.1`);
    await expectText(page, byRole("heading", "550 5.7.1", "#pair"), "550 5.7.1");
    await expectText(page, "#pair h2", "550 5.7.1");
    await expectPart(page, "#pair", "550 décide de ce que fait le serveur d’envoi, 5.7.1 donne le motif");
    await expectPart(page, "#pair", "Que faire maintenant");
    await click(page, byRole("link", /^5\.7\.1 /, "#pair"));
    await expectAddress(page, `${base}fr/5.7.1/`);
  });
}

test("a pair of codes that contradicts itself says which code decides, and nothing against it", async (page) => {
  for (const [path, sentence] of [
    [
      "en/550/#4.7.1",
      "550 and 4.7.1 contradict each other. The first digit of the reply code decides: the sending server gives up.",
    ],
    [
      "en/451/#5.1.1",
      "451 and 5.1.1 contradict each other. The first digit of the reply code decides: the sending server tries again.",
    ],
    [
      "fr/250/#5.1.1",
      "250 et 5.1.1 se contredisent. Le premier chiffre du code de réponse décide\u00a0: pour le serveur d’envoi, la commande a réussi.",
    ],
  ] as const) {
    await open(page, path);
    await expectPart(page, "#pair > p", sentence);
    await expectCount(page, "#pair dl", 0);
  }
});

test("a pair of codes follows the address, and an unknown code changes nothing", async (page) => {
  await open(page, "en/550/#5.7.1");
  await expectText(page, "#pair h2", "550 5.7.1");
  await page.evaluate(() => (location.hash = "#5.2.2"));
  await expectText(page, "#pair h2", "550 5.2.2");
  await expectCount(page, "#pair", 1);

  const answer = page.waitForResponse((response) => response.url().endsWith("/5.9.99/"));
  await open(page, "en/551/#5.9.99");
  assert.equal((await answer).status(), 404);
  await page.waitForNetworkIdle();
  await expectCount(page, "#pair", 0);
});
