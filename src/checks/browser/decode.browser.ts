/** The decoder page: what is pasted is explained, marked, counted, and stays in the browser. */
import { expect, test, type Page } from "@playwright/test";
import { examples } from "../../decode-page/examples.ts";

const field = (page: Page) => page.getByRole("textbox");
const status = (page: Page) => page.locator("#found");
const results = (page: Page) => page.getByRole("article");
const heading = (page: Page) => results(page).getByRole("heading", { level: 3 });

/** Opens the decoder, with all that it loads by itself. */
async function open(page: Page, address = "en/decode/") {
  await page.goto(address, { waitUntil: "networkidle" });
}

const postfix = (code: string, words: string, recipient = "paul@example.com") =>
  `Nov 24 10:15:02 mx postfix/smtp[2817]: 4XyZ1A2b3Cz: to=<${recipient}>, relay=mail.example.com[192.0.2.25]:25, delay=1.3, dsn=${code.split(" ")[1]}, status=bounced (host mail.example.com[192.0.2.25] said: ${code} ${words} (in reply to RCPT TO command))`;

for (const [locale, found, title, act, label] of [
  ["en", "1 reply found.", "550 5.1.1 No mailbox with this address", "The person who sent the message", "Who must act"],
  [
    "fr",
    "1 réponse trouvée.",
    "550 5.1.1 Aucune boîte aux lettres",
    "La personne qui a envoyé le message",
    "Qui doit agir",
  ],
] as const) {
  test(`a typed reply is explained in ${locale}, and the focus stays in the field`, async ({ page }) => {
    await open(page, `${locale}/decode/`);
    await field(page).click();
    await page.keyboard.type("550 5.1.1 User unknown");
    await expect(status(page)).toHaveText(found);
    await expect(heading(page)).toContainText(title);
    const result = results(page);
    await expect(result.locator(".severity.permanent svg")).toBeVisible();
    await expect(result).toContainText(label);
    await expect(result.locator("dd").first()).toContainText(act);
    for (const code of ["550", "5.1.1"])
      await expect(result.getByRole("link", { name: new RegExp(`^${code} `) })).toHaveAttribute(
        "href",
        `/${locale}/${code}/`,
      );
    await expect(result.locator(".server-text[lang=en]").first()).toContainText("User unknown");
    await expect(field(page)).toBeFocused();
  });
}

test("a line of Postfix tells the command, the recipient, the program and the words", async ({ page }) => {
  await open(page);
  await field(page).fill(postfix("452 4.2.2", "Mailbox full"));
  await expect(heading(page)).toHaveText(/^452 4\.2\.2 /);
  const row = (name: string) => results(page).locator(`[data-part=${name}]`);
  await expect(row("command")).toHaveText("RCPT");
  await expect(row("recipient")).toHaveText("paul@example.com");
  await expect(row("software")).toHaveText("Postfix");
  await expect(row("words")).toHaveText("452 4.2.2 Mailbox full");
  await expect(row("provider")).toHaveCount(0);
});

test("a provider is named and linked", async ({ page }) => {
  await open(page);
  await field(page).fill("550-5.1.1 The email account that you tried to reach does not exist. - gsmtp");
  await expect(results(page).getByRole("link", { name: "Gmail" })).toHaveAttribute(
    "href",
    "/en/providers/gmail/#550-5.1.1",
  );
});

test("words without a code get their sense, and the codes they come with", async ({ page }) => {
  await page.goto("fr/decode/");
  await field(page).fill("User unknown in virtual mailbox table");
  await expect(results(page)).toContainText("Réponse sans code");
  await expect(results(page)).toContainText("Aucune boîte");
  await expect(results(page).getByRole("link", { name: /^5\.1\.1 / })).toBeVisible();
});

test("a message is read from a file, whatever its signs", async ({ page }) => {
  await open(page);
  await page.getByLabel(/Or a file/).setInputFiles({
    name: "bounce.eml",
    mimeType: "message/rfc822",
    // Bytes that are no UTF-8, as old programs write them.
    buffer: Buffer.from(examples.message.replace("Minutes", "R\u00e9union"), "latin1"),
  });
  await expect(status(page)).toHaveText("1 reply found.");
  await expect(heading(page)).toHaveText(/^552 5\.2\.2 /);
  await expect(results(page)).toContainText("paul@example.com");
  await expect(page.getByText("File read: bounce.eml, 1 kB.")).toBeVisible();
  await expect(page.locator("#marked")).toContainText("Subject: Réunion");
  await expect(field(page)).toHaveValue("");

  await field(page).fill("250 2.0.0 Ok");
  await expect(heading(page)).toHaveText(/^250 2\.0\.0 /);
  await expect(page.getByText("File read:")).toHaveCount(0);
});

test("a file that is dropped anywhere on the page is read, and the page stays", async ({ page }) => {
  await open(page);
  await page.evaluate(
    (text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], "mail.log"));
      for (const type of ["dragover", "drop"]) {
        const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
        if (document.querySelector("footer")!.dispatchEvent(event))
          throw new Error(`The browser would act on ${type}.`);
      }
    },
    `Zo\u00eb\n${postfix("550 5.7.1", "Relaying denied")}`,
  );
  await expect(heading(page)).toHaveText(/^550 5\.7\.1 /);
  await expect(page.locator("#marked")).toContainText("Zoë");
  await expect(page.locator("mark")).toHaveText("550 5.7.1 Relaying denied");
});

test("several replies are counted by code, and each row leads to its explanation", async ({ page }) => {
  await open(page);
  await field(page).fill(
    [
      postfix("451 4.7.1", "Greylisting in action", "claire@example.org"),
      postfix("550 5.1.1", "User unknown"),
      postfix("550 5.1.1", "User unknown", "marie@example.com"),
    ].join("\n"),
  );
  await expect(status(page)).toHaveText("3 replies found.");
  const table = page.getByRole("table", { name: "Replies by code" });
  await expect(table.getByRole("columnheader")).toHaveText(["Codes", "Meaning", "Number"]);
  await expect(table.getByRole("rowheader")).toHaveText(["451 4.7.1", "550 5.1.1"]);
  await expect(table.locator("td:last-child")).toHaveText(["1", "2"]);
  await expect(heading(page)).toHaveCount(2);
  await expect(results(page).nth(1).locator("[data-part=recipient] li")).toHaveText([
    "paul@example.com",
    "marie@example.com",
  ]);
  await table.getByRole("link", { name: "550 5.1.1" }).click();
  await expect(results(page).nth(1)).toBeFocused();
});

test("one reply alone needs no table", async ({ page }) => {
  await open(page);
  await field(page).fill("550 No such user here");
  await expect(heading(page)).toHaveCount(1);
  await expect(page.getByRole("table")).toHaveCount(0);
});

test("what was found is marked in the text and explained where its mark leads, by keyboard too", async ({ page }) => {
  await open(page);
  const text = `Dear admin,\n${postfix("550 5.1.1", "User unknown")}\nKind regards`;
  await field(page).fill(text);
  const marks = page.locator("mark");
  await expect(marks).toHaveText(["550 5.1.1 User unknown"]);
  expect(await page.locator("#marked").textContent()).toBe(text);
  await marks.getByRole("link").press("Enter");
  await expect(results(page)).toBeFocused();
  await results(page).getByRole("link", { name: "Show it in the text" }).press("Enter");
  await expect(marks.getByRole("link")).toBeFocused();
  await expect(page).toHaveURL(/#550-5\.1\.1$/);
});

test("a mark leads to the beginning of its explanation, on a phone too", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page);
  await field(page).fill(`${postfix("550 5.1.1", "User unknown")}\n${postfix("552 5.2.2", "Mailbox full")}`);
  await page.locator("mark a").first().click();
  await expect(heading(page).first()).toBeInViewport();
  await expect(results(page).first()).toBeFocused();
  await expect(page.getByRole("article", { name: /^550 5\.1\.1 / })).toBeVisible();
});

test("codes that contradict each other: the reply code decides what is said", async ({ page }) => {
  await open(page);
  await field(page).fill("550 4.7.1 Please try again later");
  await expect(results(page)).toContainText(
    "550 and 4.7.1 contradict each other. The first digit of the reply code decides: the sending server gives up. Take only the reason from 4.7.1.",
  );
  await expect(results(page).locator(".severity")).toHaveText("Permanent failure");
  await expect(heading(page)).toHaveText(/^550 4\.7\.1 Mailbox unavailable/);
});

test("codes that no page describes are named, and nothing is guessed of them", async ({ page }) => {
  await open(page);
  await field(page).fill("559 Go away, this mail server is closed\n\n550 5.7.620 Access denied, traffic not accepted");
  await expect(status(page)).toContainText("found");
  const unknown = results(page).filter({ has: page.getByRole("heading", { name: /^559/ }) });
  await expect(unknown).toContainText("559");
  await expect(unknown).toContainText("no such code here");
  await expect(unknown).toContainText("The server refuses for good.");
  await expect(unknown.getByText("What to do now")).toHaveCount(0);
  // A code of a range is explained on the page of the first.
  await expect(page.getByRole("link", { name: /^5\.7\.620 / })).toHaveAttribute("href", "/en/5.7.606/");
});

test("rubbish gets an honest answer, and the address names nothing", async ({ page }) => {
  await open(page, "fr/decode/#550");
  for (const text of ["zzqxjw", "Order no. 550 of 2024, 421 pieces", "😀".repeat(300), "\u202e\0\u0001"]) {
    await field(page).fill(text);
    await expect(status(page)).toHaveText(/^Rien trouvé/);
    await expect(results(page)).toHaveCount(0);
    await expect(page).toHaveURL(/\/fr\/decode\/$/);
    await field(page).fill("");
    await expect(status(page)).toBeEmpty();
    await expect(page.locator("#shown")).toBeHidden();
  }
});

test("what is pasted stays text", async ({ page }) => {
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await open(page);
  const trick = `<img src=x onerror=alert(1)><script>alert(2)</script></pre>`;
  await field(page).fill(`550 5.7.1 ${trick}\n\n${postfix("451 4.7.1", trick, `"><svg/onload=alert(3)>@example.com`)}`);
  await expect(heading(page)).toHaveCount(2);
  await expect(page.locator("#marked")).toContainText(trick);
  await expect(results(page).first()).toContainText("<img src=x onerror=alert(1)>");
  await expect(page.locator("main").locator("img, script:not([type]), #marked svg, [onerror], [onload]")).toHaveCount(
    0,
  );
  expect(dialogs).toEqual([]);
});

test("signs that nobody would see are named", async ({ page }) => {
  await open(page);
  await field(page).evaluate((input: HTMLTextAreaElement) => {
    input.value = "550 5.1.1 User \u202eunknown\u2066 here\0";
    input.dispatchEvent(new Event("input"));
  });
  await expect(page.locator("#marked .unseen")).toHaveText(["U+202E", "U+2066", "U+0000"]);
  await expect(results(page).locator(".unseen").first()).toHaveText("U+202E");
  expect(await page.locator("#marked").textContent()).not.toMatch(/[\u202e\u2066\0]/u);
});

test.describe("the anonymised version", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("is copied, and the copy is said", async ({ page }) => {
    await open(page, "fr/decode/");
    await field(page).fill(
      postfix("550 5.1.1", "User unknown")
        .replaceAll("mail.example.com", "mail.acme.fr")
        .replace("paul@example.com", "p.martin@acme.fr"),
    );
    await expect(heading(page)).toHaveCount(1);
    await page.getByRole("button", { name: "Copier une version anonymisée" }).click();
    await expect(page.locator("[data-copied]")).toHaveText("Copié\u00a0: version anonymisée");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      "Nov 24 10:15:02 host1.example.net postfix/smtp[2817]: 4XyZ1A2b3Cz: to=<user1@example.com>, relay=host2.example.net[192.0.2.1]:25, delay=1.3, dsn=5.1.1, status=bounced (host host2.example.net[192.0.2.1] said: 550 5.1.1 User unknown (in reply to RCPT TO command))",
    );
  });
});

test.describe("the address", () => {
  test("names the codes of the best reply and never the text", async ({ page }) => {
    await open(page);
    for (const [text, hash] of [
      ["550 5.7.1 Secret words of anna@example.net", "#550-5.7.1"],
      ["550 No such user here", "#550"],
      ["dsn=5.7.1, status=bounced", "#5.7.1"],
    ] as const) {
      await field(page).fill(text);
      await expect.poll(() => page.evaluate(() => location.hash)).toBe(hash);
      expect(page.url()).not.toMatch(/Secret|anna/);
    }
    const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state]));
    expect(kept).not.toMatch(/user|status/);
    await page.goBack();
    await expect(page).toHaveURL("about:blank");
  });

  test("explains its codes without any text", async ({ page }) => {
    for (const [hash, title] of [
      ["#550-5.7.1", "550 5.7.1 Delivery not authorised"],
      ["#421", "421 "],
      ["#4.2.2", "4.2.2 "],
    ] as const) {
      await page.goto("about:blank");
      await open(page, `en/decode/${hash}`);
      await expect(heading(page)).toContainText(title);
      await expect(status(page)).toHaveText("The address of this page names these codes.");
      await expect(page.locator("#shown")).toBeHidden();
      await expect(page).toHaveURL(new RegExp(`${hash}$`));
    }
    await page.evaluate(() => (location.hash = "#552"));
    await expect(heading(page)).toContainText("552 ");
    await page.goto("about:blank");
    await open(page, "en/decode/#999");
    await expect(results(page)).toHaveCount(0);
  });
});

test("a text that the search hands over is decoded once and kept nowhere", async ({ page }) => {
  await page.goto("fr/");
  await page.evaluate(() => sessionStorage.setItem("smtp-codes-decode", "550 5.7.1 Relaying denied"));
  await open(page, "fr/decode/");
  await expect(heading(page)).toContainText("550 5.7.1");
  await expect(field(page)).toHaveValue("550 5.7.1 Relaying denied");
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await page.goto("about:blank");
  await open(page, "fr/decode/");
  await expect(field(page)).toHaveValue("");
  await expect(results(page)).toHaveCount(0);
});

test("nothing leaves the page while it decodes, and it needs no network", async ({ page, context }) => {
  await open(page);
  await context.setOffline(true);
  const requests: string[] = [];
  // Chromium looks for the icon of the site again whenever the address changes; that names nothing.
  page.on("request", (request) => {
    if (!request.url().endsWith("/favicon.svg")) requests.push(request.url());
  });
  for (const button of await page.getByRole("group", { name: "Examples:" }).getByRole("button").all()) {
    await page.getByRole("button", { name: "Clear" }).click();
    await expect(results(page)).toHaveCount(0);
    await button.click();
    await expect(results(page).first()).toBeVisible();
  }
  await page.getByLabel(/Or a file/).setInputFiles({
    name: "bounce.eml",
    mimeType: "message/rfc822",
    buffer: Buffer.from(
      examples.message.replace(
        "Content-Type: text/plain; charset=us-ascii\n\n",
        'Content-Type: text/html\n\n<img src="http://localhost:4331/favicon.svg?seen"><link rel=stylesheet href=//x.example/>',
      ),
    ),
  });
  await expect(page.getByText("File read:")).toBeVisible();
  await expect(heading(page)).toContainText("552 5.2.2");
  await results(page).getByRole("link").first().focus();
  await page.waitForLoadState("networkidle");
  expect(requests).toEqual([]);
});

test("every example finds something", async ({ page }) => {
  await open(page, "fr/decode/");
  const buttons = await page.getByRole("group", { name: "Exemples" }).getByRole("button").all();
  expect(buttons).toHaveLength(Object.keys(examples).length);
  for (const [index, codes] of [
    ["550 5.1.1"],
    ["452 4.2.2"],
    ["550 5.7.1"],
    ["552 5.2.2"],
    ["550 5.1.1", "451 4.7.1"],
  ].entries()) {
    await buttons[index]!.click();
    await expect(heading(page).locator(".code")).toHaveText(codes);
  }
});

test("the decoder is worked by keyboard alone", async ({ page }) => {
  await open(page);
  await field(page).focus();
  await page.keyboard.insertText(postfix("550 5.1.1", "User unknown"));
  await expect(heading(page)).toHaveCount(1);
  const reached: string[] = [];
  for (let step = 0; step < 30 && !reached.includes("marked"); step += 1) {
    await page.keyboard.press("Tab");
    reached.push(
      await page.evaluate(() => {
        const active = document.activeElement!;
        return active.closest("mark") ? "marked" : active.id || active.textContent.trim();
      }),
    );
  }
  expect(reached).toEqual(
    expect.arrayContaining(["Reply of two lines", "file", "clear", "Show it in the text", "anonymise", "marked"]),
  );
  await page.getByRole("button", { name: "Clear" }).press("Enter");
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue("");
  await expect(results(page)).toHaveCount(0);
});

test("a newer text makes the answer to an older one be dropped", async ({ page }) => {
  await open(page);
  await page.evaluate(
    (long) => {
      const input = document.querySelector("textarea")!;
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      new MutationObserver(() => heard.push(document.querySelector("article h3 .code")?.textContent ?? "")).observe(
        document.querySelector("#replies")!,
        { childList: true },
      );
      input.value = long;
      input.dispatchEvent(new Event("input"));
      setTimeout(() => {
        input.value = "421 4.3.2 Closing";
        input.dispatchEvent(new Event("input"));
      }, 160);
    },
    `${postfix("550 5.1.1", "User unknown")}\n`.repeat(8000),
  );
  await expect(heading(page).locator(".code")).toHaveText("421 4.3.2");
  const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  expect(heard).toEqual(["421 4.3.2"]);
});

/** A task in the records of Chromium: its thread, and the processor time it took in microseconds. */
type Task = { name: string; tid: number; tdur?: number; args: { name?: string } };

/** The longest task of the page's own thread in a record, in milliseconds of processor time: what a busy machine takes from it does not count. */
function longestTask(record: Buffer): number {
  const { traceEvents } = JSON.parse(record.toString()) as { traceEvents: Task[] };
  const main = traceEvents.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain");
  const tasks = traceEvents.filter(({ name, tid }) => name.endsWith("RunTask") && main.some((of) => of.tid === tid));
  const longest = Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
  expect(longest).toBeGreaterThan(0);
  return longest;
}

test("five megabytes leave the page at work, and the text is cut", async ({ page, browser }) => {
  test.setTimeout(120_000);
  await open(page);
  const line = `${postfix("550 5.1.1", "User unknown")}\n`;
  await page.evaluate(
    (text) => {
      // How long a browser takes to lay out its own field is not ours to measure.
      Object.defineProperty(document.querySelector("textarea"), "value", { value: text, configurable: true });
    },
    line.repeat(Math.ceil(5_000_000 / line.length)),
  );
  await browser.startTracing(page, { categories: ["toplevel"] });
  await field(page).dispatchEvent("input");
  await expect(status(page)).toContainText("found", { timeout: 60_000 });
  await expect(page.locator("#cut")).toBeVisible();
  expect(longestTask(await browser.stopTracing())).toBeLessThan(100);
  expect((await page.locator("#marked").textContent())!.length).toBe(200_000);
});

test("a worker that cannot be loaded is said", async ({ page }) => {
  await page.route("**/worker-*.js", (route) => route.abort());
  await open(page);
  await field(page).fill("550 5.1.1 User unknown");
  await expect(status(page)).toHaveText(/could not be read/);
});

test("works below a base path", async ({ page }) => {
  await page.goto("http://localhost:4332/smtp/fr/");
  await page.getByRole("link", { name: /dans le décodeur/ }).click();
  await field(page).fill("550-5.1.1 The email account that you tried to reach does not exist. - gsmtp");
  await expect(page).toHaveURL("http://localhost:4332/smtp/fr/decode/#550-5.1.1");
  await expect(results(page).getByRole("link", { name: "Gmail" })).toHaveAttribute(
    "href",
    "/smtp/fr/providers/gmail/#550-5.1.1",
  );
  await results(page)
    .getByRole("link", { name: /^5\.1\.1 / })
    .click();
  await expect(page).toHaveURL("http://localhost:4332/smtp/fr/5.1.1/");
});

test("fits a narrow screen", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, "fr/decode/");
  await field(page).fill(
    `${postfix("550 5.1.1", "x".repeat(400))}\n${postfix("451 4.7.1", "Later", `${"y".repeat(60)}@example.com`)}`,
  );
  await expect(heading(page)).toHaveCount(2);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("the page says so and leads to the guide and the search", async ({ page }) => {
    await page.goto("fr/decode/");
    // Role and text selectors leave out what stands in a noscript.
    const help = page.locator("main noscript");
    await expect(help.locator("p")).toContainText("Le décodage a besoin de JavaScript.");
    await expect(page.locator("main :is(button, textarea, h2)").locator("visible=true")).toHaveCount(0);
    await expect(help.locator("a[href='/fr/search/']")).toHaveText("Recherche");
    await help.locator("a", { hasText: "Lire une réponse" }).click();
    await expect(page).toHaveURL(/\/fr\/reading\/$/);
  });
});
