/** Links from elsewhere: addresses without a language, pairs of codes, wrong addresses. */
import { expect, test, type Page } from "@playwright/test";

const roots = ["http://localhost:4331/", "http://localhost:4332/smtp/"];

for (const [locale, expected] of [
  ["fr-CA", "fr"],
  ["en-US", "en"],
  ["de-DE", "en"],
] as const) {
  test.describe(`a browser in ${locale}`, () => {
    test.use({ locale });
    for (const root of roots) {
      test(`is led to ${expected} below ${root}`, async ({ page }) => {
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
          await page.goto(root + from);
          await expect(page).toHaveURL(`${root}${expected}/${to}`);
        }
      });
    }
  });
}

test("an enhanced code with its class open offers the choice where there is one", async ({ page }) => {
  await page.goto("x.7.1/");
  const french = page.locator("section[lang=fr]");
  await expect(french.getByRole("link", { name: /^4\.7\.1 / })).toBeVisible();
  await french.getByRole("link", { name: /^5\.7\.1 / }).click();
  await expect(page).toHaveURL(/\/fr\/5\.7\.1\/$/);
});

test("nothing flashes while the reader is led on", async ({ page }) => {
  const painted: string[] = [];
  await page.exposeFunction("paintedAt", (path: string) => painted.push(path));
  await page.addInitScript(() => {
    const report = (globalThis as unknown as { paintedAt: (path: string) => void }).paintedAt;
    new PerformanceObserver((list) => {
      if (list.getEntriesByName("first-contentful-paint").length > 0) report(location.pathname);
    }).observe({ type: "paint", buffered: true });
  });
  // Long enough for a paint, were there one.
  await page.route("**/en/550/", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
  await page.goto("550/");
  await expect(page).toHaveURL(/\/en\/550\/$/);
  await expect.poll(() => painted).toEqual(["/en/550/"]);
});

test("the language chosen by its link is remembered, and traps nobody", async ({ page }) => {
  await page.goto("en/550/");
  await page.getByRole("link", { name: "Français" }).click();
  await expect(page).toHaveURL(/\/fr\/550\/$/);
  await page.goto("551/");
  await expect(page).toHaveURL(/\/fr\/551\/$/);
  await page.goto("");
  await expect(page).toHaveURL(/\/fr\/$/);
  await page.goto("en/552/");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page).toHaveURL(/\/en\/552\/$/);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false, locale: "fr-FR" });

  test("an address without a language shows code, titles and links", async ({ page }) => {
    for (const path of ["550/", "5.7.1/"]) {
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(path.slice(0, -1));
      for (const locale of ["fr", "en"]) {
        const link = page.locator(`section[lang=${locale}] a[href='/${locale}/${path}']`);
        await expect(link).toBeVisible();
        expect((await link.innerText()).length).toBeGreaterThan(12);
      }
    }
    await page.goto("");
    await page.getByRole("link", { name: "Français" }).click();
    await expect(page).toHaveURL(/\/fr\/$/);
  });

  test("a pair leads to the enhanced code on the page of the reply code, with the rule", async ({ page }) => {
    for (const enhanced of ["5.7.1", "4.7.1"]) {
      await page.goto(`fr/550/#${enhanced}`);
      const place = page.locator(`[id="${enhanced}"]`);
      await expect(place).toBeInViewport();
      await expect(page.locator("details", { has: place })).toContainText("5.7.1 Remise non autorisée");
      await expect(page.getByText("c’est 550 qui décide")).toBeVisible();
      await page.goto("fr/");
    }
  });

  test("a wrong address offers the search and the classes in both languages", async ({ page }) => {
    const response = await page.goto("fr/559/");
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Page introuvable");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Page not found");
    await page.locator("section[lang=en]").getByRole("link", { name: /^5yz/ }).click();
    await expect(page).toHaveURL(/\/en\/#class-5$/);
  });
});

test.describe("a pair of codes", () => {
  for (const root of roots) {
    test(`is explained together, below ${root}`, async ({ page }) => {
      await page.goto(`${root}fr/550/#5.7.1`);
      const pair = page.locator("#pair");
      await expect(pair.getByRole("heading", { level: 2 })).toHaveText("550 5.7.1");
      await expect(pair).toContainText("550 décide de ce que fait le serveur d’envoi, 5.7.1 donne le motif");
      await expect(pair).toContainText("Que faire maintenant");
      await pair.getByRole("link", { name: /^5\.7\.1 / }).click();
      await expect(page).toHaveURL(`${root}fr/5.7.1/`);
    });
  }

  test("that contradicts itself says which code decides, and nothing against it", async ({ page }) => {
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
        "250 et 5.1.1 se contredisent. Le premier chiffre du code de réponse décide : pour le serveur d’envoi, la commande a réussi.",
      ],
    ] as const) {
      await page.goto(path);
      await expect(page.locator("#pair > p")).toContainText(sentence);
      await expect(page.locator("#pair dl")).toHaveCount(0);
    }
  });

  test("follows the address, and an unknown code changes nothing", async ({ page }) => {
    await page.goto("en/550/#5.7.1");
    await expect(page.locator("#pair h2")).toHaveText("550 5.7.1");
    await page.evaluate(() => (location.hash = "#5.2.2"));
    await expect(page.locator("#pair h2")).toHaveText("550 5.2.2");
    await expect(page.locator("#pair")).toHaveCount(1);

    const answer = page.waitForResponse("**/5.9.99/");
    await page.goto("en/551/#5.9.99");
    expect((await answer).status()).toBe(404);
    await page.waitForLoadState("networkidle");
    await expect(page.locator("#pair")).toHaveCount(0);
  });
});

test.describe("a wrong address", () => {
  /** Addresses of the codes offered. */
  const codes = (page: Page, locale: string) =>
    page
      .locator(`section[lang=${locale}] [data-asked] a`)
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));

  test("says which code was asked for and which are near, in its own language", async ({ page }) => {
    const response = await page.goto("fr/559/");
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Page introuvable");
    await expect(page).toHaveTitle("Page introuvable");
    await expect(page.locator("html")).toHaveAttribute("lang", "fr");
    await expect(page.locator("section[lang=en]")).toHaveCount(0);
    await expect(page.getByText("Pas de description ici\u00a0: 559.")).toBeVisible();
    expect((await codes(page, "fr")).slice(0, 3)).toEqual(["/fr/550/", "/fr/551/", "/fr/552/"]);
    await page.getByRole("link", { name: /^550 Boîte/ }).click();
    await expect(page).toHaveURL(/\/fr\/550\/$/);
  });

  test("without a language is answered in both", async ({ page }) => {
    await page.goto("2.7.26/");
    for (const locale of ["fr", "en"]) {
      await expect
        .poll(async () => (await codes(page, locale)).slice(0, 2))
        .toEqual([`/${locale}/4.7.26/`, `/${locale}/5.7.26/`]);
    }
  });

  test("that holds known codes leads to them, and to the pair they make", async ({ page }) => {
    await page.goto("en/550.html");
    await expect.poll(() => codes(page, "en")).toEqual(["/en/550/"]);
    await page.goto("550-5.7.1/");
    await expect.poll(() => codes(page, "fr")).toEqual(["/fr/550/#5.7.1", "/fr/550/", "/fr/5.7.1/"]);
    await page.goto("en/5.7.620/");
    await expect.poll(() => codes(page, "en")).toEqual(["/en/5.7.606/"]);
  });

  test("with nothing to guess guesses nothing, whatever its signs", async ({ page, request }) => {
    // The server of the tests refuses a broken percent sign; others answer with the page.
    const body = await (await request.get("404.html")).text();
    await page.route("**/fr/%E0*/", (route) => route.fulfill({ status: 404, contentType: "text/html", body }));
    for (const path of ["fr/rien/", "fr/5.7.999/", "fr/%3Cimg%20src=x%3E/", "fr/%E0%A4%A/"]) {
      await page.goto(path);
      await expect(page.getByRole("searchbox").first()).toBeVisible();
      // The script has done its work.
      await expect(page.locator("section[lang=en]")).toHaveCount(0);
      expect(await codes(page, "fr"), path).toEqual([]);
      await expect(page.locator("main img")).toHaveCount(0);
    }
  });

  test("works below a base path", async ({ page }) => {
    await page.goto("http://localhost:4332/smtp/fr/559/");
    await expect.poll(async () => (await codes(page, "fr"))[0]).toBe("/smtp/fr/550/");
    await page.getByRole("searchbox").fill("550");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/smtp\/fr\/550\/$/);
  });
});
