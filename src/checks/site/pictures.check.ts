/** The pictures of the built site say what the facts say. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { parse, type HTMLElement } from "node-html-parser";
import { impliedRetry, severity } from "../../domain/reply-code.ts";
import { locales } from "../../i18n/locales.ts";
import { ui } from "../../i18n/ui.ts";
import { isInForce, way } from "../../schema/facts.ts";
import { codesOf, readContent } from "../content/read.ts";
import { builds, isCodePage, readBuild, type BuiltPage } from "./build.ts";

const content = readContent(process.cwd());
const entries = new Map(content.entries.flatMap((entry) => codesOf(entry).map((code) => [code, entry] as const)));
const [root] = builds;
const { pages } = readBuild(root.folder, root.base);
const codePages = pages.filter(isCodePage);
const codeOf = ({ path }: BuiltPage) => path.split("/").at(-2)!;

/** The facts of the code of a page, those of its class among them. */
function factsOf(page: BuiltPage) {
  const code = codeOf(page);
  const entry = entries.get(code)!;
  const outcome = entry.kind === "reply" ? entry.facts : entry.facts.classes[code.charAt(0) as "2" | "4" | "5"]!;
  return { code, ...entry.facts, ...outcome };
}

const words = (element: HTMLElement) => element.textContent.replace(/[ \n]+/g, " ").trim();
/** What a picture says to those who do not see it. */
const told = (elements: HTMLElement[]) =>
  elements.filter((element) => element.getAttribute("aria-hidden") !== "true").map(words);

test("who must act stands in the line of those whom a message meets, and is all that is told", () => {
  for (const page of codePages) {
    const { party } = ui(page.locale!);
    const { act } = factsOf(page);
    const line = page.document.querySelectorAll("article > header .rail li");
    if (act.includes("nobody")) {
      assert.equal(line.length, 0, page.path);
      assert.ok(page.document.querySelectorAll("header dd").map(words).includes(party.nobody), page.path);
    } else {
      const acting = way.filter((who) => act.includes(who)).map((who) => party[who]);
      assert.equal(line.length, way.length, page.path);
      assert.deepEqual(told(line), acting, page.path);
      assert.deepEqual(line.filter(({ classNames }) => classNames === "on").map(words), acting, page.path);
    }
  }
});

test("the session marks the steps where the code occurs, and tells them and no others", () => {
  for (const page of codePages) {
    const named: Record<string, string> = ui(page.locale!).command;
    const { commands } = factsOf(page);
    const steps = page.document.querySelectorAll("aside .rail li");
    const others = page.document.querySelectorAll("aside .others li");
    assert.equal(steps.length, commands ? 9 : 0, page.path);
    const inWords = (commands ?? []).map((command) => named[command] ?? command);
    assert.deepEqual([...told(steps), ...told(others)].toSorted(), inWords.toSorted(), page.path);
    const marked = steps.filter(({ classNames }) => classNames === "on").map(words);
    const isAny = (step: string) => commands!.includes("any") && step !== named["connection"];
    const isMarked = (step: string) => isAny(step) || inWords.includes(step);
    assert.deepEqual(marked, steps.map(words).filter(isMarked), page.path);
  }
});

test("what is refused for now, and waits in a queue, has its timeline", () => {
  for (const page of codePages) {
    const { code, commands, retry } = factsOf(page);
    const steps = page.document.querySelectorAll("#retries ~ ol li");
    const isQueued = !commands?.every((command) => ["AUTH", "ETRN", "ATRN"].includes(command));
    const waits = severity(code) === "temporary" && (retry ?? impliedRetry(code)) === "automatic" && isQueued;
    assert.deepEqual(steps.map(words), waits ? ui(page.locale!).code.timeline : [], page.path);
    const marked = steps.findIndex(({ classNames }) => classNames === "on");
    if (waits) assert.equal(marked, commands?.join() === "report" ? 3 : 0, page.path);
  }
});

test("an example session has its lines with the code marked, and nothing in it but what was said", () => {
  for (const page of codePages) {
    const { code, transcript } = factsOf(page);
    const preformatted = page.document.querySelector("#transcript ~ pre");
    // To the parser, what is preformatted is text.
    const shown = preformatted && parse(preformatted.innerHTML);
    assert.equal(shown?.textContent.trimEnd(), transcript?.trimEnd().replace(/^[CS]: ?/gm, ""), page.path);
    const marked = shown?.querySelectorAll("mark").map(words) ?? [];
    if (transcript) assert.ok(marked.length > 0, page.path);
    for (const line of marked) assert.match(line, new RegExp(`(?:^|[ -])${RegExp.escape(code)}(?:[ -]|$)`), page.path);
  }
});

test("the map has every code once, at its place, and tells standard and other codes apart", () => {
  for (const locale of locales) {
    const page = pages.find(({ path }) => path === `/${locale}/`)!;
    const cells = page.document.querySelectorAll(".map td a");
    assert.deepEqual(cells.map(words).toSorted(), [...entries.keys()].toSorted());
    for (const cell of cells) {
      const code = words(cell);
      assert.equal(cell.getAttribute("href"), `/${locale}/${code}/`);
      assert.equal(cell.classList.contains("other"), !isInForce(entries.get(code)!.facts.status), code);
      const row = cell.closest("tr")!;
      const column = row.querySelectorAll("th, td").indexOf(cell.closest("td")!);
      const head = (element: HTMLElement) => words(element.querySelector(".code")!);
      const [rowName, columnName] = [
        row.querySelector("th")!,
        cell.closest("table")!.querySelectorAll("thead th")[column]!,
      ].map(head);
      const place = code.includes(".")
        ? [`X.${code.split(".")[1]}`, `${code.charAt(0)}.y.z`]
        : [`${code.charAt(0)}yz`, `x${code.charAt(1)}z`];
      assert.deepEqual([rowName, columnName], place, code);
    }
  }
});
