/** What the copy buttons copy, character for character. */
import { expect, test, type Page } from "@playwright/test";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test("the link to a code, in every form and both languages", async ({ page }) => {
  const url = "http://localhost:4321/550/";
  for (const [path, title, address, text] of [
    ["fr/550/", "SMTP 550\u00a0: Boîte aux lettres indisponible ou message refusé", "Adresse", "Texte"],
    ["en/550/", "SMTP 550: Mailbox unavailable, or message refused", "Address", "Text"],
  ] as const) {
    await page.goto(path);
    const buttons = page.getByRole("group").getByRole("button");
    const copied: Record<string, string> = {};
    for (const button of await buttons.all()) {
      await button.click();
      const name = await button.innerText();
      await expect(page.locator("[data-copied]")).toContainText(name);
      copied[name] = await clipboard(page);
    }
    expect(copied).toEqual({
      [address]: url,
      [text]: `${title}\n${url}`,
      Markdown: `[${title}](${url})`,
      HTML: `<a href="${url}">${title}</a>`,
      reStructuredText: `\`${title} <${url}>\`__`,
      AsciiDoc: `${url}[${title}]`,
    });
  }
});

test("a message to the other postmaster, in the language of the other", async ({ page }) => {
  await page.goto("fr/550/");
  await page.getByText("À la personne qui gère le serveur de réception").click();
  await page.getByRole("button", { name: "Copier (English)" }).locator("visible=true").click();
  await expect(page.locator("[data-copied]")).toHaveText("Copié\u00a0: English");
  expect(await clipboard(page)).toBe(`Hello,

Our server [name or IP address] has not been able to deliver a message to your server [name or IP address]. The code is 550: Mailbox unavailable, or message refused.

Date and time: [with the time zone]
From: [address]
To: [address]
The whole reply, or the line of our log: [paste it here]

Could you please check the receiving side? What to look at: http://localhost:4321/en/550/#receiving-server

If you need anything else from us, please tell us.

Thank you
[your name]`);
});

test("an example of the data page", async ({ page }) => {
  await page.goto("en/data/");
  await page.getByRole("button", { name: "Copy (The title of a code, in a shell)" }).click();
  await expect(page.locator("[data-copied]")).toHaveText("Copied: The title of a code, in a shell");
  expect(await clipboard(page)).toBe("curl -s http://localhost:4321/550.json | jq -r .languages.en.title");
});

test("a copy that the browser forbids is said", async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("NotAllowedError"));
  });
  await page.goto("en/550/");
  await page.getByRole("button", { name: "Markdown" }).click();
  await expect(page.locator("[data-copied]")).toHaveText("The browser did not allow copying. Select the text instead.");
});

test("a heading leads to itself, under the same anchor in both languages", async ({ page }) => {
  for (const [path, heading] of [
    ["fr/550/", "Que faire"],
    ["en/550/", "What to do"],
  ] as const) {
    await page.goto(path);
    await page.getByRole("heading", { name: heading, exact: true }).getByRole("link").click();
    await expect(page).toHaveURL(/\/550\/#what-to-do$/);
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false, permissions: [] });
  test("there is no button that could do nothing, and the texts are there", async ({ page }) => {
    for (const path of ["fr/552/", "fr/data/"]) {
      await page.goto(path);
      await expect(page.locator("main button").locator("visible=true")).toHaveCount(0);
    }
    await page.goto("fr/552/");
    await page.getByText("À la personne qui a envoyé le message").click();
    await expect(page.getByText("Votre message à [adresse] a reçu le code 552")).toBeVisible();
  });
});
