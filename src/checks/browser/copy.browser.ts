/** What the copy buttons copy, character for character. */
import assert from "node:assert/strict";
import { click, open, readClipboard } from "./acts.ts";
import { test } from "./browser-test.ts";
import { all, byRole, texts } from "./elements.ts";
import { expectAddress, expectCount, expectPart, expectShown, expectText } from "./expect.ts";

test("the link to a code, in every form and both languages", async (page) => {
  const url = "http://localhost:4321/550/";
  for (const [path, title, address, text] of [
    ["fr/550/", "SMTP 550\u00a0: Boîte aux lettres indisponible ou message refusé", "Adresse", "Texte"],
    ["en/550/", "SMTP 550: Mailbox unavailable, or message refused", "Address", "Text"],
  ] as const) {
    await open(page, path);
    const copied: Record<string, string> = {};
    for (const name of await texts(page, byRole("button", undefined, "[role=group]"))) {
      await click(page, byRole("button", name, "[role=group]"));
      await expectPart(page, "[data-copied]", name);
      copied[name] = await readClipboard(page);
    }
    assert.deepEqual(copied, {
      [address]: url,
      [text]: `${title}\n${url}`,
      Markdown: `[${title}](${url})`,
      HTML: `<a href="${url}">${title}</a>`,
      reStructuredText: `\`${title} <${url}>\`__`,
      AsciiDoc: `${url}[${title}]`,
    });
  }
});

test("a message to the other postmaster, in the language of the other", async (page) => {
  await open(page, "fr/550/");
  await click(page, "summary ::-p-text(À la personne qui gère le serveur de réception)");
  await click(page, byRole("button", "Copier (English)"));
  await expectText(page, "[data-copied]", "Copié\u00a0: English");
  assert.equal(
    await readClipboard(page),
    `Hello,

Our server [name or IP address] has not been able to deliver a message to your server [name or IP address]. The code is 550: Mailbox unavailable, or message refused.

Date and time: [with the time zone]
From: [address]
To: [address]
The whole reply, or the line of our log: [paste it here]

Could you please check the receiving side? What to look at: http://localhost:4321/en/550/#receiving-server

If you need anything else from us, please tell us.

Thank you
[your name]`,
  );
});

test("an example of the data page", async (page) => {
  await open(page, "en/data/");
  await click(page, byRole("button", "Copy (The title of a code, in a shell)"));
  await expectText(page, "[data-copied]", "Copied: The title of a code, in a shell");
  assert.equal(await readClipboard(page), "curl -s http://localhost:4321/550.json | jq -r .languages.en.title");
});

test("a copy that the browser forbids is said", async (page) => {
  await page.evaluateOnNewDocument(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("NotAllowedError"));
  });
  await open(page, "en/550/");
  await click(page, byRole("button", "Markdown"));
  await expectText(page, "[data-copied]", "The browser did not allow copying. Select the text instead.");
});

test("a heading leads to itself, under the same anchor in both languages", async (page) => {
  for (const [path, heading] of [
    ["fr/550/", "Que faire"],
    ["en/550/", "What to do"],
  ] as const) {
    await open(page, path);
    const [title] = await all(page, byRole("heading", heading));
    const link = await title?.$('::-p-aria([role="link"])');
    await link?.click();
    await expectAddress(page, `${path}#what-to-do`);
  }
});

test(
  "without JavaScript there is no button that could do nothing, and the texts are there",
  { javaScript: false },
  async (page) => {
    for (const path of ["fr/552/", "fr/data/"]) {
      await open(page, path);
      await expectCount(page, "main ::-p-shown(button)", 0);
    }
    await open(page, "fr/552/");
    await click(page, "summary ::-p-text(À la personne qui a envoyé le message)");
    await expectShown(page, "::-p-text(Votre message à [adresse] a reçu le code 552)");
  },
);
