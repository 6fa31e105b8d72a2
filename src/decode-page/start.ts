/** Brings the decoder to life: texts come from the field, a file, an example, the search or the address. */
import type { Knowledge } from "../decode/finding.ts";
import { counted, formatSize } from "../i18n/format.ts";
import type { Locale } from "../i18n/locales.ts";
import { anonymise } from "./anonymise.ts";
import { drawCounts } from "./counts.ts";
import { examples, type ExampleName } from "./examples.ts";
import { takeFile } from "./file.ts";
import type { Group } from "./group.ts";
import { handedOver } from "./hand-over.ts";
import { drawMarked } from "./marked.ts";
import { hashOf, pairIn, type CodePair } from "./pair.ts";
import { shownEnd } from "./pieces.ts";
import type { Answer } from "./protocol.ts";
import { largestFile, readable } from "./readable.ts";
import { startReader } from "./reader.ts";
import { drawResults } from "./results.ts";
import type { DecodeSettings } from "./settings.ts";

/** How long the reader must pause before a text is decoded, and how long an answer may take without a word, in milliseconds. */
const pause = 150;
const patience = 400;

const json = <T>(id: string): T => JSON.parse(document.getElementById(id)!.textContent);
const get = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;

const settings = json<DecodeSettings>("settings");
const { texts } = settings;
const locale = document.documentElement.lang as Locale;

const field = get<HTMLTextAreaElement>("text");
const picker = get<HTMLInputElement>("file");
const status = get("found");
const explained = get("explained");
const counts = get("counts");
const shown = get("shown");

/** The text on show, whether typed or read from a file. */
let current = "";
let typing: ReturnType<typeof setTimeout> | undefined;
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Names the codes in the address, and never the text. */
function nameInAddress(pair: CodePair): void {
  const address = location.pathname + location.search + hashOf(pair);
  if (address !== location.pathname + location.search + location.hash) history.replaceState(null, "", address);
}

/** Shows groups, or nothing, with what the status says of them. */
function showGroups(groups: Group[], more: number, marked: ReadonlySet<number>, message: string): void {
  clearTimeout(waiting);
  status.textContent = message;
  drawResults(get("replies"), groups, marked, settings);
  drawCounts(counts.querySelector("tbody")!, groups, settings);
  explained.hidden = groups.length === 0;
  counts.hidden = groups.reduce((sum, { count }) => sum + count, 0) < 2;
  get("more-codes").hidden = more === 0;
}

function show(answer: Answer): void {
  if (answer === "failed") {
    showGroups([], 0, new Set(), texts.failed);
    return;
  }
  const { count, groups, more, marks } = answer;
  const marked = drawMarked(get("marked"), current, marks);
  get("marks-lead").hidden = marked.size === 0;
  get("cut").hidden = shownEnd(current, marks) === current.length;
  shown.hidden = false;
  showGroups(groups, more, marked, count === 0 ? texts.none : counted(locale, texts.found, count));
  nameInAddress(groups[0] ?? {});
}

const reader = startReader(json<Knowledge>("knowledge"), show);

/** Explains codes that stand in no text. */
function showCodes(pair: CodePair): void {
  const none = { shown: [], more: 0 };
  const group = { ...pair, count: 0, words: none, commands: none, recipients: none, software: none, providers: none };
  showGroups([{ ...group, inner: none, phraseCodes: [] }], 0, new Set(), texts.fromAddress);
}

function read(text: string, input: string | Uint8Array = text): void {
  clearTimeout(typing);
  clearTimeout(waiting);
  current = text;
  if (text.trim() === "") {
    reader.forget();
    shown.hidden = true;
    showGroups([], 0, new Set(), "");
    nameInAddress({});
    return;
  }
  waiting = setTimeout(() => (status.textContent = texts.loading), patience);
  reader.read(input);
}

/** Reads the field; a file read before is left. */
function readField(): void {
  picker.value = "";
  get("file-read").textContent = "";
  read(field.value);
}

function setField(text: string): void {
  field.value = text;
  readField();
}

async function readFile(file: File): Promise<void> {
  setField("");
  if (file.size > largestFile) {
    status.textContent = texts.tooLarge;
    return;
  }
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) {
    status.textContent = texts.failed;
    return;
  }
  const { text, input } = readable(new Uint8Array(bytes));
  get("file-read").textContent = texts.fileRead
    .replace("{name}", file.name)
    .replace("{size}", formatSize(locale, file.size));
  read(text, input);
}

field.addEventListener("input", () => {
  clearTimeout(typing);
  typing = setTimeout(readField, pause);
});
takeFile(picker, readFile);
get("examples").addEventListener("click", ({ target }) => {
  const name = (target as Element).closest("button")?.dataset["example"] as ExampleName | undefined;
  if (name) setField(examples[name]);
});
get("clear").addEventListener("click", () => {
  setField("");
  field.focus();
});
// Before the script of every page copies what stands on the button.
get("anonymise").addEventListener("click", ({ currentTarget }) => {
  (currentTarget as HTMLElement).dataset["copy"] = anonymise(current);
});

/** Codes in the address take the place of the text. */
function follow(): void {
  const pair = pairIn(location.hash);
  if (!pair) return;
  setField("");
  nameInAddress(pair);
  showCodes(pair);
}
addEventListener("hashchange", follow);

const text = handedOver(settings.pastedKey) ?? field.value;
if (text) setField(text);
else follow();
