/** The search: codes at once and without a request, words by their index, everything by keyboard. */
import { expect, test, type Page } from "@playwright/test";

/** What the search says of itself. */
const status = (page: Page) => page.locator("form[data-search]").getByRole("status");

/** Addresses requested after this call, as they come. */
function watchRequests(page: Page): string[] {
  const addresses: string[] = [];
  page.on("request", (request) => addresses.push(request.url()));
  return addresses;
}

test("a code comes first, at once, without any request", async ({ page }) => {
  await page.goto("fr/", { waitUntil: "networkidle" });
  const requests = watchRequests(page);
  const field = page.getByRole("combobox");
  for (const query of ["550", "550-", "erreur 550", "smtp error 550"]) {
    await field.fill("");
    await expect(page.getByRole("option")).toHaveCount(0);
    // At once: in the task that follows the typing, whatever the speed of the machine.
    const first = await field.evaluate(async (input: HTMLInputElement, typed) => {
      input.value = typed;
      input.dispatchEvent(new Event("input"));
      await new Promise((resolve) => setTimeout(resolve));
      return document.querySelector("[role=option]")?.getAttribute("href");
    }, query);
    expect(first, query).toBe("/fr/550/");
  }
  expect(requests).toEqual([]);
});

for (const [query, codes] of [
  ["535", ["535"]],
  ["5.7.26", ["5.7.26"]],
  ["4.7.1", ["4.7.1"]],
  ["541", ["541"]],
  ["x.2.2", ["4.2.2", "5.2.2"]],
  ["5.7.620", ["5.7.606"]],
] as const) {
  test(`"${query}" comes up at once`, async ({ page }) => {
    await page.goto("fr/211/", { waitUntil: "networkidle" });
    const requests = watchRequests(page);
    await page.getByRole("combobox").fill(query);
    await expect(page.getByRole("option").locator(".code")).toHaveText([...codes]);
    expect(requests).toEqual([]);
  });
}

test("words find an entry once, whatever its first digits", async ({ page }) => {
  await page.goto("en/search/?q=mailbox+full");
  const results = page.locator("#results > li .code");
  await expect(results.first()).toBeVisible();
  const entries = (await results.allTextContents()).map((code) => code.replace(/^\d\./, "x."));
  expect(new Set(entries).size).toBe(entries.length);
});

test("a number that is no known code says so and shows no neighbour", async ({ page }) => {
  await page.goto("en/search/?q=559");
  await expect(status(page)).toContainText("559");
  await expect(page.locator("#results li")).toHaveCount(0);
});

test("the box in the header says what it does not find, and Escape clears it away", async ({ page }) => {
  await page.goto("fr/550/");
  const notice = status(page);
  for (const [typed, answer] of [
    ["559", "559"],
    ["zzqxjw", "Rien trouvé"],
  ] as const) {
    await page.getByRole("combobox").fill(typed);
    await expect(notice).toContainText(answer);
    const { height } = (await notice.boundingBox())!;
    expect(height).toBeGreaterThan(10);
    await expect(page.getByRole("listbox")).toBeHidden();
    await page.keyboard.press("Escape");
    await expect(notice).toBeEmpty();
  }
});

test("results that come after the reader has left the field stay away", async ({ page }) => {
  await page.goto("en/211/");
  const answered = page.waitForResponse(/pagefind\/fragment\//);
  await page.getByRole("combobox").fill("mailbox full");
  await page.getByRole("button", { name: "Search" }).focus();
  await answered;
  await page.waitForLoadState("networkidle");
  await expect(page.getByRole("listbox")).toBeHidden();
  await expect(status(page)).toBeEmpty();
});

for (const query of ["550", "erreur 550", "550-"]) {
  test(`"${query}" in the address of the search page leads straight to the code`, async ({ page }) => {
    await page.goto("fr/");
    await page.goto(`fr/search/?q=${encodeURIComponent(query)}`);
    await expect(page).toHaveURL(/\/fr\/550\/$/);
    await page.goBack();
    await expect(page).toHaveURL(/\/fr\/$/);
  });
}

test("several codes, or a code with words, stay on the search page", async ({ page }) => {
  for (const query of ["550 551", "x.2.2", "550 mailbox full"]) {
    await page.goto(`en/search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator("#results li").nth(1)).toBeVisible();
    await expect(page).toHaveURL(/\/en\/search\//);
  }
});

test("a reply code with its enhanced code is offered together, and Enter opens both", async ({ page }) => {
  await page.goto("fr/211/");
  const field = page.getByRole("combobox");
  await field.fill("550-5.7.1");
  await expect(page.getByRole("option").locator(".code")).toHaveText(["550 5.7.1", "550", "5.7.1"]);
  await field.press("Enter");
  await expect(page).toHaveURL(/\/fr\/550\/#5\.7\.1$/);
  await expect(page.getByRole("heading", { name: "550 5.7.1" })).toBeVisible();
});

test("a pasted reply is handed to the decoder, and is in no address", async ({ page }) => {
  const pasted = "550 5.1.1 <claire@example.com>: Recipient address rejected: User unknown in virtual mailbox table";
  const requests = watchRequests(page);
  await page.goto("en/211/");
  await page.getByRole("combobox").fill(pasted);
  await expect(page.getByRole("option").first()).toHaveAttribute("href", "/en/decode/");
  // Kept only for a reader who goes there.
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/en\/decode\/(?:#.*)?$/);
  await expect(page.getByRole("textbox")).toHaveValue(pasted);
  expect(requests.filter((address) => address.includes("claire"))).toEqual([]);
});

test("a click hands a pasted reply over as well, and forbidden storage only leaves the field empty", async ({
  page,
}) => {
  const pasted = "erreur 550 5.1.1 vue dans le journal de ce matin, que faire alors";
  await page.goto("fr/211/");
  await page.getByRole("combobox").fill(pasted);
  await page.getByRole("option").first().click();
  await expect(page.getByRole("textbox")).toHaveValue(pasted);

  await page.addInitScript(() => {
    Object.defineProperty(window, "sessionStorage", {
      get: () => {
        throw new DOMException("forbidden", "SecurityError");
      },
    });
  });
  await page.goto("fr/211/");
  await page.getByRole("combobox").fill(pasted);
  await page.getByRole("option").first().click();
  await expect(page).toHaveURL(/\/fr\/decode\/$/);
  await expect(page.getByRole("textbox")).toHaveValue("");
});

test("rubbish gets an honest answer", async ({ page }) => {
  await page.goto("fr/search/?q=zzqxjw");
  await expect(status(page)).toContainText("Rien trouvé");
  await expect(page.locator("#results li")).toHaveCount(0);
});

test("what is typed stays text", async ({ page }) => {
  await page.goto(`en/search/?q=${encodeURIComponent("<img src=x onerror=alert(1)> 550")}`);
  await expect(page.locator("#results a").first()).toHaveAttribute("href", "/en/550/");
  await expect(page.locator("main img")).toHaveCount(0);
});

/** Words that people type, and a code that must be among the first three. */
const wanted = [
  ["fr", "boite pleine", ["552", "5.2.2", "4.2.2"]],
  ["fr", "boîte pleine", ["552", "5.2.2", "4.2.2"]],
  ["fr", "quota dépassé", ["552", "5.2.2", "4.2.2"]],
  ["fr", "liste grise", ["450", "451", "4.7.1"]],
  ["fr", "mot de passe", ["535", "5.7.8", "534"]],
  ["fr", "mot de passe incorrect", ["535", "5.7.8"]],
  ["en", "mailbox full", ["552", "5.2.2", "4.2.2"]],
  ["en", "relay access denied", ["554", "550", "5.7.1"]],
  ["fr", "relay access denied", ["554", "550", "5.7.1"]],
  ["en", "greylisting", ["450", "451", "4.7.1"]],
  ["en", "user unknown", ["550", "5.1.1"]],
  ["fr", "utilisateur inconnu", ["550", "5.1.1"]],
  ["fr", "spf", ["5.7.23", "4.7.23", "5.7.24", "5.7.27"]],
  ["en", "spf", ["5.7.23", "4.7.23", "5.7.24", "5.7.27"]],
  ["fr", "dmarc", ["5.7.26", "5.7.509", "5.7.1", "5.7.40"]],
  ["en", "dmarc", ["5.7.26", "5.7.509", "5.7.1", "5.7.40"]],
  ["fr", "null mx", ["556", "5.1.10"]],
  ["en", "null mx", ["556", "5.1.10"]],
  ["fr", "reverse dns", ["5.7.25", "4.7.25"]],
  ["en", "reverse dns", ["5.7.25", "4.7.25"]],
] as const;

for (const [locale, words, codes] of wanted) {
  test(`"${words}" in ${locale} finds ${codes[0]} among the first three`, async ({ page }) => {
    await page.goto(`${locale}/search/?q=${encodeURIComponent(words)}`);
    const results = page.locator("#results > li .code");
    await expect(results.first()).toBeVisible();
    const first = (await results.allTextContents()).slice(0, 3);
    expect(
      codes.some((code) => first.includes(code)),
      first.join(", "),
    ).toBe(true);
  });
}

test("the search is worked by keyboard alone", async ({ page }) => {
  await page.goto("en/211/");
  await page.keyboard.press("/");
  const field = page.getByRole("combobox");
  await expect(field).toBeFocused();
  await page.keyboard.type("55");
  await expect(page.getByRole("listbox")).toBeVisible();
  await expect(field).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("option", { selected: true })).toContainText("551");
  await page.keyboard.press("ArrowUp");
  await expect(page.getByRole("option", { selected: true })).toContainText("550");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("listbox")).toBeHidden();
  await expect(field).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/en\/550\/$/);
});

test("Enter after a code opens its page", async ({ page }) => {
  await page.goto("fr/211/");
  await page.keyboard.press("/");
  await page.keyboard.type("erreur 421");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/fr\/421\/$/);
});

test("Enter after words opens the search page", async ({ page }) => {
  await page.goto("fr/211/");
  await page.keyboard.press("/");
  await page.keyboard.type("boîte pleine");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/fr\/search\/\?q=/);
  await expect(page.locator("#results li").first()).toBeVisible();
});

test("the number of results is announced", async ({ page }) => {
  await page.goto("en/211/");
  await page.getByRole("combobox").fill("550");
  await expect(status(page)).toHaveText("1 result");
});

test("an index that cannot be loaded is said, and codes still work", async ({ page }) => {
  await page.route("**/pagefind/**", (route) => route.abort());
  await page.goto("en/search/?q=550+mailbox+full");
  await expect(status(page)).toContainText("could not be loaded");
  await expect(page.locator("#results a").first()).toHaveAttribute("href", "/en/550/");
});
