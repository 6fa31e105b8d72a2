/** The search: codes at once and without a request, words by their index, everything by keyboard. */
import assert from "node:assert/strict";
import { click, fill, focus, goBack, intercept, open, openWhole, press, watchRequests } from "./acts.ts";
import { test } from "./browser-test.ts";
import { attributes, byRole, one, texts } from "./elements.ts";
import {
  expectAddress,
  expectAttribute,
  expectCount,
  expectFocus,
  expectHidden,
  expectPart,
  expectShown,
  expectSome,
  expectText,
  expectValue,
} from "./expect.ts";
import { until } from "./until.ts";

const field = "[role=combobox]";
/** What the search says of itself. */
const status = "form[data-search] [role=status]";
const list = "[role=listbox]";
/** The codes of what is offered below the field. */
const offered = "::-p-shown([role=option] .code)";
const results = "#results ::-p-shown(li)";
/** The codes of what is found in the page. */
const found = "#results > li .code";

test("a code comes first, at once, without any request", async (page) => {
  await openWhole(page, "fr/");
  const requests = watchRequests(page);
  for (const query of ["550", "550-", "erreur 550", "smtp error 550"]) {
    await fill(page, field, "");
    await expectCount(page, "[role=option]", 0);
    // At once: in the task that follows the typing, whatever the speed of the machine.
    const input = await one(page, field);
    const first = await input.evaluate(async (element, typed) => {
      (element as HTMLInputElement).value = typed;
      element.dispatchEvent(new Event("input"));
      await new Promise((resolve) => setTimeout(resolve));
      return document.querySelector("[role=option]")?.getAttribute("href");
    }, query);
    assert.equal(first, "/fr/550/", query);
  }
  assert.deepEqual(requests, []);
});

for (const [query, codes] of [
  ["535", ["535"]],
  ["5.7.26", ["5.7.26"]],
  ["4.7.1", ["4.7.1"]],
  ["541", ["541"]],
  ["x.2.2", ["4.2.2", "5.2.2"]],
  ["5.7.620", ["5.7.606"]],
] as const) {
  test(`"${query}" comes up at once`, async (page) => {
    await openWhole(page, "fr/211/");
    const requests = watchRequests(page);
    await fill(page, field, query);
    await expectText(page, offered, codes);
    assert.deepEqual(requests, []);
  });
}

test("words find an entry once, whatever its first digits", async (page) => {
  await open(page, "en/search/?q=mailbox+full");
  await expectSome(page, results);
  const entries = (await texts(page, found)).map((code) => code.replace(/^\d\./, "x."));
  assert.equal(new Set(entries).size, entries.length);
});

test("a number that is no known code says so and shows no neighbour", async (page) => {
  await open(page, "en/search/?q=559");
  await expectPart(page, status, "559");
  await expectCount(page, "#results li", 0);
});

test("the box in the header says what it does not find, and Escape clears it away", async (page) => {
  await open(page, "fr/550/");
  for (const [typed, answer] of [
    ["559", "559"],
    ["zzqxjw", "Rien trouvé"],
  ] as const) {
    await fill(page, field, typed);
    await expectPart(page, status, answer);
    const box = await (await one(page, status)).boundingBox();
    assert.ok(box && box.height > 10);
    await expectHidden(page, list);
    await page.keyboard.press("Escape");
    await expectText(page, status, "");
  }
});

test("results that come after the reader has left the field stay away", async (page) => {
  await open(page, "en/211/");
  const answered = page.waitForResponse((response) => response.url().includes("pagefind/fragment/"));
  await fill(page, field, "mailbox full");
  await focus(page, byRole("button", "Search"));
  await answered;
  await page.waitForNetworkIdle();
  await expectHidden(page, list);
  await expectText(page, status, "");
});

for (const query of ["550", "erreur 550", "550-"]) {
  test(`"${query}" in the address of the search page leads straight to the code`, async (page) => {
    await open(page, "fr/");
    await open(page, `fr/search/?q=${encodeURIComponent(query)}`);
    await expectAddress(page, "fr/550/");
    await goBack(page);
    await expectAddress(page, "fr/");
  });
}

test("several codes, or a code with words, stay on the search page", async (page) => {
  for (const query of ["550 551", "x.2.2", "550 mailbox full"]) {
    await open(page, `en/search/?q=${encodeURIComponent(query)}`);
    await until(async () => assert.ok((await texts(page, results)).length > 1));
    await expectAddress(page, /\/en\/search\//);
  }
});

test("a reply code with its enhanced code is offered together, and Enter opens both", async (page) => {
  await open(page, "fr/211/");
  await fill(page, field, "550-5.7.1");
  await expectText(page, offered, ["550 5.7.1", "550", "5.7.1"]);
  await press(page, field, "Enter");
  await expectAddress(page, "fr/550/#5.7.1");
  await expectShown(page, byRole("heading", "550 5.7.1"));
});

test("a pasted reply is handed to the decoder, and is in no address", async (page) => {
  const pasted = "550 5.1.1 <claire@example.com>: Recipient address rejected: User unknown in virtual mailbox table";
  const requests = watchRequests(page);
  await open(page, "en/211/");
  await fill(page, field, pasted);
  await until(async () => assert.equal((await attributes(page, byRole("option"), "href"))[0], "/en/decode/"));
  // Kept only for a reader who goes there.
  assert.equal(await page.evaluate(() => sessionStorage.length), 0);
  await page.keyboard.press("Enter");
  await expectAddress(page, /\/en\/decode\/(?:#.*)?$/);
  await expectValue(page, byRole("textbox"), pasted);
  assert.deepEqual(
    requests.filter((address) => address.includes("claire")),
    [],
  );
});

test("a click hands a pasted reply over as well, and forbidden storage only leaves the field empty", async (page) => {
  const pasted = "erreur 550 5.1.1 vue dans le journal de ce matin, que faire alors";
  const first = "[role=option]:first-child";
  await open(page, "fr/211/");
  await fill(page, field, pasted);
  await click(page, first);
  await expectValue(page, byRole("textbox"), pasted);

  await page.evaluateOnNewDocument(() => {
    Object.defineProperty(window, "sessionStorage", {
      get: () => {
        throw new DOMException("forbidden", "SecurityError");
      },
    });
  });
  await open(page, "fr/211/");
  await fill(page, field, pasted);
  await click(page, first);
  await expectAddress(page, "fr/decode/");
  await expectValue(page, byRole("textbox"), "");
});

test("rubbish gets an honest answer", async (page) => {
  await open(page, "fr/search/?q=zzqxjw");
  await expectPart(page, status, "Rien trouvé");
  await expectCount(page, "#results li", 0);
});

test("what is typed stays text", async (page) => {
  await open(page, `en/search/?q=${encodeURIComponent("<img src=x onerror=alert(1)> 550")}`);
  await until(async () => assert.equal((await attributes(page, "#results a", "href"))[0], "/en/550/"));
  await expectCount(page, "main img", 0);
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
  test(`"${words}" in ${locale} finds ${codes[0]} among the first three`, async (page) => {
    await open(page, `${locale}/search/?q=${encodeURIComponent(words)}`);
    await expectSome(page, results);
    const first = (await texts(page, found)).slice(0, 3);
    assert.ok(
      codes.some((code) => first.includes(code)),
      first.join(", "),
    );
  });
}

test("the search is worked by keyboard alone", async (page) => {
  await open(page, "en/211/");
  await page.keyboard.press("/");
  await expectFocus(page, field);
  await page.keyboard.type("55");
  await expectShown(page, byRole("listbox"));
  await expectAttribute(page, field, "aria-expanded", "true");
  const selected = "[role=option][aria-selected=true]";
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expectPart(page, selected, "551");
  await page.keyboard.press("ArrowUp");
  await expectPart(page, selected, "550");
  await page.keyboard.press("Escape");
  await expectHidden(page, list);
  await expectFocus(page, field);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expectAddress(page, "en/550/");
});

test("Enter after a code opens its page", async (page) => {
  await open(page, "fr/211/");
  await page.keyboard.press("/");
  await page.keyboard.type("erreur 421");
  await page.keyboard.press("Enter");
  await expectAddress(page, "fr/421/");
});

test("Enter after words opens the search page", async (page) => {
  await open(page, "fr/211/");
  await page.keyboard.press("/");
  await page.keyboard.type("boîte pleine");
  await page.keyboard.press("Enter");
  await expectAddress(page, /\/fr\/search\/\?q=/);
  await expectSome(page, results);
});

test("the number of results is announced", async (page) => {
  await open(page, "en/211/");
  await fill(page, field, "550");
  await expectText(page, status, "1 result");
});

test("an index that cannot be loaded is said, and codes still work", async (page) => {
  await intercept(page, /\/pagefind\//, (request) => request.abort());
  await open(page, "en/search/?q=550+mailbox+full");
  await expectPart(page, status, "could not be loaded");
  await until(async () => assert.equal((await attributes(page, "#results a", "href"))[0], "/en/550/"));
});
