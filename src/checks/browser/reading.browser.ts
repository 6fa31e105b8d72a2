/** A reader goes through the site: index, code, language, search, result. */
import { expect, test } from "@playwright/test";

for (const base of ["http://localhost:4331/", "http://localhost:4332/smtp/"]) {
  test(`index to code to language to search to result, below ${base}`, async ({ page }) => {
    await page.goto(`${base}fr/`);
    await page.getByRole("link", { name: /^550 / }).click();
    await expect(page).toHaveURL(`${base}fr/550/`);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("550");
    await page.getByRole("link", { name: "English" }).click();
    await expect(page).toHaveURL(`${base}en/550/`);
    await page.getByRole("combobox").fill("mailbox full");
    const option = page.getByRole("option", { name: /^552 / });
    await option.click();
    await expect(page).toHaveURL(`${base}en/552/`);
  });

  test(`a query in the address of the search page is answered, below ${base}`, async ({ page }) => {
    await page.goto(`${base}fr/search/?q=boite+pleine`);
    const results = page.locator("ol#results > li a");
    await expect(results.first()).toBeVisible();
    for (const link of await results.all()) {
      await expect(link).toHaveAttribute("href", new RegExp(`^${new URL(base).pathname}fr/[\\d.]+/$`));
    }
  });
}

test("previous and next lead from code to code", async ({ page }) => {
  await page.goto("en/251/");
  await page.locator("a[rel=next]").click();
  await expect(page).toHaveURL(/\/en\/252\/$/);
  await page.locator("a[rel=prev]").click();
  await expect(page).toHaveURL(/\/en\/251\/$/);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the door offers both languages", async ({ page }) => {
    await page.goto("");
    await page.getByRole("link", { name: "Français" }).click();
    await expect(page).toHaveURL(/\/fr\/$/);
  });

  test("a code can be read, and the search leads to the classes", async ({ page }) => {
    await page.goto("fr/421/");
    await expect(page.getByText("Échec temporaire").first()).toBeVisible();
    await expect(page.getByRole("heading", { name: "Que faire" })).toBeVisible();
    await page.getByLabel("Chercher un code ou des mots").fill("boîte pleine");
    await page.getByRole("button", { name: "Chercher" }).click();
    await expect(page).toHaveURL(/\/fr\/search\/\?q=bo%C3%AEte\+pleine$/);
    await page.getByRole("link", { name: /^5yz/ }).click();
    await expect(page).toHaveURL(/\/fr\/#class-5$/);
  });
});

test("every page fits a narrow screen", async ({ page, request }) => {
  test.setTimeout(90_000);
  await page.setViewportSize({ width: 320, height: 640 });
  const sitemap = await (await request.get("sitemap-0.xml")).text();
  const addresses = Array.from(sitemap.matchAll(/<loc>(.*?)<\/loc>/g), ([, address = ""]) => new URL(address).pathname);
  expect(addresses.length).toBeGreaterThan(100);
  const tooWide: string[] = [];
  for (const path of [...addresses, "/fr/search/", "/404.html", "/x.7.1/"]) {
    // The styles stand in the page, so that it need not be visited: that takes four times as long.
    await page.setContent(await (await request.get(path)).text(), { waitUntil: "domcontentloaded" });
    if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)) tooWide.push(path);
  }
  expect(tooWide).toEqual([]);
});

test("the answer stands on the first screen of a laptop", async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  for (const path of ["fr/550/", "en/421/", "fr/552/", "fr/5.7.1/", "fr/5.7.509/", "en/571/"]) {
    await page.goto(path);
    const answer = await page.locator("article header").boundingBox();
    expect((answer?.y ?? 0) + (answer?.height ?? Infinity)).toBeLessThanOrEqual(768 - 100);
  }
});
