/** The filter of the index: every code is there, and typing leaves those that fit. */
import { expect, test, type Page } from "@playwright/test";

const shown = (page: Page) => page.locator("[data-codes] li:visible");

test("digits and words of a title leave what fits, without a request", async ({ page }) => {
  await page.goto("fr/", { waitUntil: "networkidle" });
  const all = await shown(page).count();
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  const field = page.getByRole("searchbox", { name: "Filtrer la liste" });

  await field.fill("5.7.26");
  await expect(shown(page)).toHaveCount(1);
  await expect(shown(page).getByRole("link", { name: "5.7.26" })).toBeVisible();
  await expect(page.locator("main").getByRole("status")).toHaveText("1 code affiché");
  await expect(page.locator("#class-5")).toBeHidden();

  await field.fill("BOITE");
  await expect(shown(page).first()).toContainText(/bo[iî]te/i);
  expect(await shown(page).count()).toBeLessThan(all);

  await field.fill("zzqxjw");
  await expect(shown(page)).toHaveCount(0);
  await expect(page.locator("main").getByRole("status")).toHaveText("Aucun code ne convient.");

  await field.fill("");
  await expect(shown(page)).toHaveCount(all);
  expect(requests).toEqual([]);
});

test("codes that are no standard are marked, and can be left out", async ({ page }) => {
  await page.goto("en/");
  const folklore = page.locator("[data-codes] li", { hasText: "541" });
  await expect(folklore).toContainText("Not a standard code");
  await page.getByRole("checkbox", { name: "Standard codes only" }).check();
  await expect(folklore).toBeHidden();
  await expect(page.locator("[data-codes] li", { has: page.getByRole("link", { name: /^550 / }) })).toBeVisible();
  await expect(shown(page).filter({ hasText: /Not a standard code|Private code|Historic/ })).toHaveCount(0);
});

test("the texts of the phrasebook are filtered by their words, their sense or their codes", async ({ page }) => {
  await page.goto("fr/phrases/");
  const all = await shown(page).count();
  const field = page.getByRole("searchbox", { name: "Filtrer les textes" });

  await field.fill("relay ACCESS");
  await expect(shown(page).filter({ hasText: "Relay access denied" })).not.toHaveCount(0);
  await expect(page.locator("#letter-a")).toBeHidden();
  await expect(page.locator("main").getByRole("status")).toHaveText(/^\d+ textes? affichés?$/);

  await field.fill("liste grise 451");
  await expect(shown(page)).not.toHaveCount(0);
  for (const line of await shown(page).allTextContents()) expect(line).toMatch(/[Ll]iste grise.*451/s);

  await field.fill("zzqxjw");
  await expect(shown(page)).toHaveCount(0);
  await expect(page.locator("main").getByRole("status")).toHaveText("Aucun texte ne convient.");

  await field.fill("");
  await page.getByRole("checkbox").check();
  expect(await shown(page).count()).toBeLessThan(all);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("the whole list stands there and no filter is offered", async ({ page }) => {
    await page.goto("en/");
    await expect(page.getByRole("searchbox", { name: "Filter the list" })).toBeHidden();
    await expect(page.getByRole("link", { name: "5.7.26" })).toBeVisible();
  });
});
