/** The decoder page: what is pasted is explained, marked, counted, and stays in the browser. */
import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import type { ElementHandle, Page } from "puppeteer-core";
import { examples } from "../../decode-page/examples.ts";
import { click, fill, goBack, intercept, open, openWhole, press, readClipboard, watchRequests } from "./acts.ts";
import { test } from "./browser-test.ts";
import { byRole, one, texts } from "./elements.ts";
import {
  expectAddress,
  expectAttribute,
  expectCount,
  expectFocus,
  expectHidden,
  expectInView,
  expectPart,
  expectShown,
  expectSome,
  expectText,
  expectValue,
} from "./expect.ts";
import { rootBelowPath } from "./roots.ts";
import { until } from "./until.ts";

const field = byRole("textbox");
const status = "#found";
const results = "::-p-shown(article)";
const heading = "::-p-shown(article h3)";
/** The codes above each result. */
const codes = "::-p-shown(article h3 .code)";
/** The text read, as it stands. */
const markedText = (page: Page) => page.$eval("#marked", (marked) => marked.textContent);

/** Where the files to choose stand until the last test is over: a browser reads them in its own time. */
const folder = await mkdtemp(join(tmpdir(), "smtp-codes-"));
after(() => rm(folder, { recursive: true }));

/** Chooses a file with these bytes. */
async function chooseFile(page: Page, name: string, bytes: Buffer): Promise<void> {
  await writeFile(join(folder, name), bytes);
  const input = (await one(page, "input[type=file]")) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(join(folder, name));
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
  test(`a typed reply is explained in ${locale}, and the focus stays in the field`, async (page) => {
    await openWhole(page, `${locale}/decode/`);
    await click(page, field);
    await page.keyboard.type("550 5.1.1 User unknown");
    await expectText(page, status, found);
    await expectPart(page, heading, title);
    await expectShown(page, "article .severity.permanent svg");
    await expectPart(page, results, label);
    await expectPart(page, "article dl:first-of-type div:first-child dd", act);
    for (const code of ["550", "5.1.1"])
      await expectAttribute(page, byRole("link", new RegExp(`^${code} `), "article"), "href", `/${locale}/${code}/`);
    await expectPart(page, "article [data-part=words][lang=en]", "User unknown");
    await expectFocus(page, field);
  });
}

test("a line of Postfix tells the command, the recipient, the program and the words", async (page) => {
  await openWhole(page, "en/decode/");
  await fill(page, field, postfix("452 4.2.2", "Mailbox full"));
  await expectText(page, heading, /^452 4\.2\.2 /);
  const row = (name: string) => `article [data-part=${name}]`;
  await expectText(page, row("command"), "RCPT");
  await expectText(page, row("recipient"), "paul@example.com");
  await expectText(page, row("software"), "Postfix");
  await expectText(page, row("words"), "452 4.2.2 Mailbox full");
  await expectCount(page, row("provider"), 0);
});

test("a provider is named and linked", async (page) => {
  await openWhole(page, "en/decode/");
  await fill(page, field, "550-5.1.1 The email account that you tried to reach does not exist. - gsmtp");
  await expectAttribute(page, byRole("link", "Gmail", "article"), "href", "/en/providers/gmail/#550-5.1.1");
});

test("words without a code get their sense, and the codes they come with", async (page) => {
  await open(page, "fr/decode/");
  await fill(page, field, "User unknown in virtual mailbox table");
  await expectPart(page, results, "Réponse sans code");
  await expectPart(page, results, "Aucune boîte");
  await expectShown(page, byRole("link", /^5\.1\.1 /, "article"));
});

test("a message is read from a file, whatever its signs", async (page) => {
  await openWhole(page, "en/decode/");
  // Bytes that are no UTF-8, as old programs write them.

  await chooseFile(page, "bounce.eml", Buffer.from(examples.message.replace("Minutes", "R\u00e9union"), "latin1"));
  await expectText(page, status, "1 reply found.");
  await expectText(page, heading, /^552 5\.2\.2 /);
  await expectPart(page, results, "paul@example.com");
  await expectShown(page, "::-p-text(File read: bounce.eml, 1 kB.)");
  await expectPart(page, "#marked", "Subject: Réunion");
  await expectValue(page, field, "");

  await fill(page, field, "250 2.0.0 Ok");
  await expectText(page, heading, /^250 2\.0\.0 /);
  await expectCount(page, "::-p-text(File read:)", 0);
});

test("a file that is dropped anywhere on the page is read, and the page stays", async (page) => {
  await openWhole(page, "en/decode/");
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
  await expectText(page, heading, /^550 5\.7\.1 /);
  await expectPart(page, "#marked", "Zoë");
  await expectText(page, "mark", "550 5.7.1 Relaying denied");
});

test("several replies are counted by code, and each row leads to its explanation", async (page) => {
  await openWhole(page, "en/decode/");
  await fill(
    page,
    field,
    [
      postfix("451 4.7.1", "Greylisting in action", "claire@example.org"),
      postfix("550 5.1.1", "User unknown"),
      postfix("550 5.1.1", "User unknown", "marie@example.com"),
    ].join("\n"),
  );
  await expectText(page, status, "3 replies found.");
  await expectShown(page, byRole("table", "Replies by code"));
  await expectText(page, byRole("columnheader", undefined, "#counts"), ["Codes", "Meaning", "Number"]);
  await expectText(page, byRole("rowheader", undefined, "#counts"), ["451 4.7.1", "550 5.1.1"]);
  await expectText(page, "#counts td:last-child", ["1", "2"]);
  await expectCount(page, heading, 2);
  await expectText(page, "article:nth-child(2) [data-part=recipient] li", ["paul@example.com", "marie@example.com"]);
  await click(page, byRole("link", "550 5.1.1", "#counts"));
  await expectFocus(page, "article:nth-child(2)");
});

test("one reply alone needs no table", async (page) => {
  await openWhole(page, "en/decode/");
  await fill(page, field, "550 No such user here");
  await expectCount(page, heading, 1);
  await expectCount(page, byRole("table"), 0);
});

test("what was found is marked in the text and explained where its mark leads, by keyboard too", async (page) => {
  await openWhole(page, "en/decode/");
  const text = `Dear admin,\n${postfix("550 5.1.1", "User unknown")}\nKind regards`;
  await fill(page, field, text);
  await expectText(page, "mark", "550 5.1.1 User unknown");
  assert.equal(await markedText(page), text);
  await press(page, byRole("link", undefined, "mark"), "Enter");
  await expectFocus(page, results);
  await press(page, byRole("link", "Show it in the text", "article"), "Enter");
  await expectFocus(page, byRole("link", undefined, "mark"));
  await expectAddress(page, "en/decode/#550-5.1.1");
});

test("a mark leads to the beginning of its explanation, on a phone too", async (page) => {
  await page.setViewport({ width: 320, height: 640 });
  await openWhole(page, "en/decode/");
  await fill(page, field, `${postfix("550 5.1.1", "User unknown")}\n${postfix("552 5.2.2", "Mailbox full")}`);
  await click(page, "mark:first-of-type a");
  await expectInView(page, "article:first-child h3");
  await expectFocus(page, "article:first-child");
  const [name = ""] = await texts(page, "article:first-child h3");
  assert.match(name, /^550 5\.1\.1 /);
  await expectShown(page, byRole("article", name));
});

test("codes that contradict each other: the reply code decides what is said", async (page) => {
  await openWhole(page, "en/decode/");
  await fill(page, field, "550 4.7.1 Please try again later");
  await expectPart(
    page,
    results,
    "550 and 4.7.1 contradict each other. The first digit of the reply code decides: the sending server gives up. Take only the reason from 4.7.1.",
  );
  await expectText(page, "article .severity", "Permanent failure");
  await expectText(page, heading, /^550 4\.7\.1 Mailbox unavailable/);
});

test("codes that no page describes are named, and nothing is guessed of them", async (page) => {
  await openWhole(page, "en/decode/");
  await fill(page, field, "559 Go away, this mail server is closed\n\n550 5.7.620 Access denied, traffic not accepted");
  await expectPart(page, status, "found");
  await expectPart(page, "article:first-child h3", /^559/);
  const unknown = "article:first-child";
  await expectPart(page, unknown, "559");
  await expectPart(page, unknown, "Not described here");
  await expectPart(page, unknown, "The server refuses for good.");
  await expectCount(page, `${unknown} ::-p-text(What to do now)`, 0);
  // A code of a range is explained on the page of the first.
  await expectAttribute(page, byRole("link", /^5\.7\.620 /), "href", "/en/5.7.606/");
});

test("rubbish gets an honest answer, and the address names nothing", async (page) => {
  await openWhole(page, "fr/decode/#550");
  for (const text of ["zzqxjw", "Order no. 550 of 2024, 421 pieces", "😀".repeat(300), "\u202e\0\u0001"]) {
    await fill(page, field, text);
    await expectText(page, status, /^Rien trouvé/);
    await expectCount(page, results, 0);
    await expectAddress(page, "fr/decode/");
    await fill(page, field, "");
    await expectText(page, status, "");
    await expectHidden(page, "#shown");
  }
});

test("what is pasted stays text", async (page) => {
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await openWhole(page, "en/decode/");
  const trick = `<img src=x onerror=alert(1)><script>alert(2)</script></pre>`;
  await fill(
    page,
    field,
    `550 5.7.1 ${trick}\n\n${postfix("451 4.7.1", trick, `"><svg/onload=alert(3)>@example.com`)}`,
  );
  await expectCount(page, heading, 2);
  await expectPart(page, "#marked", trick);
  await expectPart(page, "article:first-child", "<img src=x onerror=alert(1)>");
  await expectCount(page, "main :is(img, script:not([type]), #marked svg, [onerror], [onload])", 0);
  assert.deepEqual(dialogs, []);
});

test("signs that nobody would see are named", async (page) => {
  await openWhole(page, "en/decode/");
  await page.$eval("textarea", (input) => {
    input.value = "550 5.1.1 User \u202eunknown\u2066 here\0";
    input.dispatchEvent(new Event("input"));
  });
  await expectText(page, "#marked .unseen", ["U+202E", "U+2066", "U+0000"]);
  await until(async () => assert.equal((await texts(page, "article .unseen"))[0], "U+202E"));
  assert.doesNotMatch((await markedText(page)) ?? "", /[\u202e\u2066\0]/u);
});

test("the anonymised version is copied, and the copy is said", async (page) => {
  await openWhole(page, "fr/decode/");
  await fill(
    page,
    field,
    postfix("550 5.1.1", "User unknown")
      .replaceAll("mail.example.com", "mail.acme.fr")
      .replace("paul@example.com", "p.martin@acme.fr"),
  );
  await expectCount(page, heading, 1);
  await click(page, byRole("button", "Copier une version anonymisée"));
  await expectText(page, "[data-copied]", "Copié\u00a0: version anonymisée");
  assert.equal(
    await readClipboard(page),
    "Nov 24 10:15:02 host1.example.net postfix/smtp[2817]: 4XyZ1A2b3Cz: to=<user1@example.com>, relay=host2.example.net[192.0.2.1]:25, delay=1.3, dsn=5.1.1, status=bounced (host host2.example.net[192.0.2.1] said: 550 5.1.1 User unknown (in reply to RCPT TO command))",
  );
});

test("the address names the codes of the best reply and never the text", async (page) => {
  await open(page, "en/");
  await openWhole(page, "en/decode/");
  for (const [text, hash] of [
    ["550 5.7.1 Secret words of anna@example.net", "#550-5.7.1"],
    ["550 No such user here", "#550"],
    ["dsn=5.7.1, status=bounced", "#5.7.1"],
  ] as const) {
    await fill(page, field, text);
    await expectAddress(page, `en/decode/${hash}`);
    assert.doesNotMatch(page.url(), /Secret|anna/);
  }
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state]));
  assert.doesNotMatch(kept, /user|status/);
  await goBack(page);
  await expectAddress(page, "en/");
});

test("the address explains its codes without any text", async (page) => {
  for (const [hash, title] of [
    ["#550-5.7.1", "550 5.7.1 Delivery not authorised"],
    ["#421", "421 "],
    ["#4.2.2", "4.2.2 "],
  ] as const) {
    await page.goto("about:blank");
    await openWhole(page, `en/decode/${hash}`);
    await expectPart(page, heading, title);
    await expectText(page, status, "The address of this page names these codes.");
    await expectHidden(page, "#shown");
    await expectAddress(page, `en/decode/${hash}`);
  }
  await page.evaluate(() => (location.hash = "#552"));
  await expectPart(page, heading, "552 ");
  await page.goto("about:blank");
  await openWhole(page, "en/decode/#999");
  await expectCount(page, results, 0);
});

test("a text that the search hands over is decoded once and kept nowhere", async (page) => {
  await open(page, "fr/");
  await page.evaluate(() => sessionStorage.setItem("smtp-codes-decode", "550 5.7.1 Relaying denied"));
  await openWhole(page, "fr/decode/");
  await expectPart(page, heading, "550 5.7.1");
  await expectValue(page, field, "550 5.7.1 Relaying denied");
  assert.equal(await page.evaluate(() => sessionStorage.length), 0);
  await page.goto("about:blank");
  await openWhole(page, "fr/decode/");
  await expectValue(page, field, "");
  await expectCount(page, results, 0);
});

test("nothing leaves the page while it decodes, and it needs no network", async (page) => {
  await openWhole(page, "en/decode/");
  await page.setOfflineMode(true);
  const requests = watchRequests(page);
  await expectShown(page, byRole("group", "Examples:"));
  for (const name of await texts(page, byRole("button", undefined, "#examples"))) {
    await click(page, byRole("button", "Clear"));
    await expectCount(page, results, 0);
    await click(page, byRole("button", name, "#examples"));
    await expectSome(page, results);
  }
  await chooseFile(
    page,
    "bounce.eml",
    Buffer.from(
      examples.message.replace(
        "Content-Type: text/plain; charset=us-ascii\n\n",
        'Content-Type: text/html\n\n<img src="http://localhost:4331/favicon.svg?seen"><link rel=stylesheet href=//x.example/>',
      ),
    ),
  );
  await expectShown(page, "::-p-text(File read:)");
  await expectPart(page, heading, "552 5.2.2");
  await (await page.$("article a"))?.focus();
  await page.waitForNetworkIdle();
  assert.deepEqual(requests, []);
});

test("every example finds something", async (page) => {
  await openWhole(page, "fr/decode/");
  await expectShown(page, byRole("group", "Exemples\u00a0:"));
  const buttons = byRole("button", undefined, "#examples");
  const names = await texts(page, buttons);
  assert.equal(names.length, Object.keys(examples).length);
  for (const [index, expected] of [
    ["550 5.1.1"],
    ["452 4.2.2"],
    ["550 5.7.1"],
    ["552 5.2.2"],
    ["550 5.1.1", "451 4.7.1"],
  ].entries()) {
    await click(page, byRole("button", names[index], "#examples"));
    await expectText(page, codes, expected);
  }
});

test("the decoder is worked by keyboard alone", async (page) => {
  await openWhole(page, "en/decode/");
  await fill(page, field, postfix("550 5.1.1", "User unknown"));
  await expectCount(page, heading, 1);
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
  const wanted = ["Reply of two lines", "file", "clear", "Show it in the text", "anonymise", "marked"];
  assert.deepEqual(
    wanted.filter((name) => !reached.includes(name)),
    [],
  );
  await press(page, byRole("button", "Clear"), "Enter");
  await expectFocus(page, field);
  await expectValue(page, field, "");
  await expectCount(page, results, 0);
});

test("a newer text makes the answer to an older one be dropped", async (page) => {
  await openWhole(page, "en/decode/");
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
  await expectText(page, codes, "421 4.3.2");
  const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  assert.deepEqual(heard, ["421 4.3.2"]);
});

/** A task in the records of Chromium: its thread, and the processor time it took in microseconds. */
type Task = { name: string; tid: number; tdur?: number; args: { name?: string } };

/** The longest task of the page's own thread in a record, in milliseconds of processor time: what a busy machine takes from it does not count. */
function longestTask(record: Uint8Array): number {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(record)) as { traceEvents: Task[] };
  const main = traceEvents.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain");
  const tasks = traceEvents.filter(({ name, tid }) => name.endsWith("RunTask") && main.some((of) => of.tid === tid));
  const longest = Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
  assert.ok(longest > 0);
  return longest;
}

// Chromium alone keeps a record of what its tasks cost.
test("five megabytes leave the page at work, and the text is cut", { engines: ["chromium"] }, async (page) => {
  await openWhole(page, "en/decode/");
  const line = `${postfix("550 5.1.1", "User unknown")}\n`;
  await page.evaluate(
    (text) => {
      // How long a browser takes to lay out its own field is not ours to measure.
      Object.defineProperty(document.querySelector("textarea"), "value", { value: text, configurable: true });
    },
    line.repeat(Math.ceil(5_000_000 / line.length)),
  );
  await page.tracing.start({ categories: ["toplevel"] });
  await page.$eval("textarea", (input) => input.dispatchEvent(new Event("input")));
  await expectPart(page, status, "found");
  await expectShown(page, "#cut");
  const longest = longestTask((await page.tracing.stop())!);
  assert.ok(longest < 100, `A task took ${longest} ms.`);
  assert.equal((await markedText(page))?.length, 200_000);
});

test("a worker that cannot be loaded is said", async (page) => {
  await intercept(page, /\/worker-[^/]*\.js$/, (request) => request.abort());
  await openWhole(page, "en/decode/");
  await fill(page, field, "550 5.1.1 User unknown");
  await expectText(page, status, /could not be read/);
});

test("works below a base path", async (page) => {
  await open(page, `${rootBelowPath}fr/`);
  await click(page, byRole("link", /dans le décodeur/));
  await fill(page, field, "550-5.1.1 The email account that you tried to reach does not exist. - gsmtp");
  await expectAddress(page, `${rootBelowPath}fr/decode/#550-5.1.1`);
  await expectAttribute(page, byRole("link", "Gmail", "article"), "href", "/smtp/fr/providers/gmail/#550-5.1.1");
  await click(page, byRole("link", /^5\.1\.1 /, "article"));
  await expectAddress(page, `${rootBelowPath}fr/5.1.1/`);
});

test("fits a narrow screen", async (page) => {
  await page.setViewport({ width: 320, height: 640 });
  await openWhole(page, "fr/decode/");
  await fill(
    page,
    field,
    `${postfix("550 5.1.1", "x".repeat(400))}\n${postfix("451 4.7.1", "Later", `${"y".repeat(60)}@example.com`)}`,
  );
  await expectCount(page, heading, 2);
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
});

test(
  "without JavaScript the page says so and leads to the guide and the search",
  { javaScript: false },
  async (page) => {
    await open(page, "fr/decode/");
    // Role and text selectors leave out what stands in a noscript.
    const help = "main noscript";
    await expectPart(page, `${help} p`, "Le décodage a besoin de JavaScript.");
    await expectCount(page, "main ::-p-shown(:is(button, textarea, h2))", 0);
    await expectText(page, `${help} a[href='/fr/search/']`, "Recherche");
    const guide = `${help} a[href='/fr/reading/']`;
    await expectText(page, guide, "Lire une réponse");
    await click(page, guide);
    await expectAddress(page, "fr/reading/");
  },
);
