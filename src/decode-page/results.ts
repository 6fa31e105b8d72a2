/** Draws what each pair of codes means, and what the text says besides. */
import { contradicts, type Software } from "../decode/finding.ts";
import { counted, formatList } from "../i18n/format.ts";
import type { Locale } from "../i18n/locales.ts";
import { partsOf, type Part } from "./anatomy.ts";
import { copyOf, element, leadTo, pastedWords, siteWords } from "./dom.ts";
import type { Group, Some } from "./group.ts";
import { explained, meaningOf, type ExplainedCode } from "./meaning.ts";
import { hashOf, pairName, type CodePair } from "./pair.ts";
import type { DecodeSettings } from "./settings.ts";
import { programNames } from "./software.ts";

type Content = (Node | string)[];

/** Where a group is explained. */
export const resultId = (index: number): string => `reply-${index + 1}`;
/** Where the first of its words stand in the text. */
export const placeId = (index: number): string => `place-${index + 1}`;

/** The parts of a copied template, to be filled by name. A row that stays empty is taken out. */
function filler(copy: DocumentFragment): (name: string, content: Content) => void {
  return (name, content) => {
    const part = copy.querySelector(`[data-part="${name}"]`)!;
    if (content.length > 0) part.append(...content);
    else part.closest("div, p, .anatomy")!.remove();
  };
}

/** What counts where the two codes contradict each other. */
function contradiction(pair: CodePair, { texts }: DecodeSettings): Content {
  const { reply, enhanced } = pair;
  if (!reply || !enhanced || !contradicts(pair)) return [];
  return [
    texts.contradicts
      .replaceAll("{reply}", reply)
      .replaceAll("{enhanced}", enhanced)
      .replace("{outcome}", texts.outcome[reply.charAt(0)] ?? ""),
  ];
}

/** Marks those who must act on the way of a message. The others stand there for the eye alone. */
function markWay(list: Element, act: readonly string[], names: Record<string, string>): void {
  const items = Array.from(list.querySelectorAll("li"));
  for (const item of items) {
    const party = item.dataset["party"]!;
    if (act.includes(party)) {
      item.className = "on";
      item.textContent = names[party]!;
    } else item.ariaHidden = "true";
  }
  if (items.some(({ className }) => className === "on")) return;
  if (act[0]) list.replaceWith(names[act[0]] ?? act[0]);
  else list.closest("div")!.remove();
}

/** What a part of a reply is. */
function partName({ kind, text }: Part, { anatomy }: DecodeSettings): string {
  if (kind === "reply") return anatomy.reply[text.charAt(0)] ?? "";
  if (kind === "enhanced") return anatomy.enhanced[text.split(".")[1] ?? ""] ?? "";
  return anatomy[kind];
}

/** The result for one pair of codes. `isMarked` says whether its words are marked in a text below. */
function result(group: Group, index: number, isMarked: boolean, settings: DecodeSettings): DocumentFragment {
  const { texts, names, paths } = settings;
  const locale = document.documentElement.lang as Locale;
  const { lead, known, unknown } = meaningOf(group, settings);
  const copy = copyOf("reply");
  const article = copy.querySelector("article")!;
  const fill = filler(copy);

  const name = pairName(group);
  const graveness = settings.severities[name.charAt(0)];
  const title = lead?.words[0] ?? (name === "" ? texts.noCode : "");
  article.id = resultId(index);
  if (graveness) article.classList.add(graveness.severity);
  const headingId = `${article.id}-title`;
  article.setAttribute("aria-labelledby", headingId);
  article.prepend(
    element(
      "h3",
      { id: headingId },
      ...(name ? [element("span", { className: "code" }, name), " "] : []),
      ...siteWords(title),
    ),
  );

  const list = <T>({ shown, more }: Some<T>, line: (value: T) => Content): Content => [
    ...shown.map((value) => element("li", {}, ...line(value))),
    ...(more > 0 ? [element("li", { lang: locale }, counted(locale, texts.more, more))] : []),
  ];
  const page = ({ code, page, words: [title] }: ExplainedCode) => {
    const link = element("a", { href: paths.code.replace("{name}", page) });
    link.append(element("span", { className: "code" }, code), " ", ...siteWords(title));
    return link;
  };
  const code = (code: string) => {
    const found = explained(code, settings);
    const shown = element("span", { className: "code" }, code);
    return found ? element("a", { href: paths.code.replace("{name}", found.page) }, shown) : shown;
  };
  const command = (name: string) => {
    const inWords = names.command[name];
    return inWords ?? element("code", { lang: "en" }, name);
  };
  const provider = (id: string) =>
    element("a", { href: paths.provider.replace("{name}", id) + hashOf(group) }, names.provider[id] ?? id);

  fill("severity", graveness ? [copyOf("severities").querySelector(`.${graveness.severity}`)!] : []);
  if (group.count > 1) fill("times", [counted(locale, texts.times, group.count)]);
  const [phrase = ""] = name === "" ? group.words.shown : [];
  const meaning = lead?.words[1] ?? graveness?.meaning ?? settings.senses[phrase.toLowerCase()];
  fill("summary", meaning ? siteWords(meaning) : []);
  fill("contradiction", contradiction(group, settings));
  fill("unknown", unknown.length > 0 ? [texts.unknown.replace("{codes}", formatList(locale, unknown, "narrow"))] : []);
  markWay(copy.querySelector("[data-part=act]")!, lead?.words[3] ?? [], names.party);
  fill("action", lead ? siteWords(lead.words[2]) : []);
  fill(
    "phrase",
    group.phraseCodes.flatMap((code) => explained(code, settings) ?? []).map((code) => element("li", {}, page(code))),
  );
  fill(
    "anatomy",
    partsOf(group, group.words.shown[0]).map((part) => {
      const term = element("dt", { className: "server-text", lang: "en", translate: false }, ...pastedWords(part.text));
      return element("div", {}, term, element("dd", {}, partName(part, settings)));
    }),
  );
  fill("words", list(group.words, pastedWords));
  fill(
    "inner",
    list(group.inner, ({ reply, enhanced }) =>
      [reply, enhanced].filter((part) => part !== undefined).flatMap((part) => [code(part), " "]),
    ),
  );
  fill(
    "command",
    list(group.commands, (name) => [command(name)]),
  );
  fill("recipient", list(group.recipients, pastedWords));
  fill(
    "software",
    list(group.software, (name) => [programNames[name as Software] ?? name]),
  );
  fill(
    "provider",
    list(group.providers, (id) => [provider(id)]),
  );
  fill(
    "pages",
    known.map((explained) => element("li", {}, page(explained))),
  );
  const inText = copy.querySelector<HTMLAnchorElement>("a[data-part=in-text]")!;
  inText.setAttribute("aria-describedby", headingId);
  if (isMarked) leadTo(inText, placeId(index));
  else inText.parentElement!.remove();
  for (const rows of copy.querySelectorAll("dl")) if (rows.childElementCount === 0) rows.remove();
  return copy;
}

/** Draws every group. `marked` holds the numbers of those whose words are marked. */
export function drawResults(
  place: HTMLElement,
  groups: readonly Group[],
  marked: ReadonlySet<number>,
  settings: DecodeSettings,
): void {
  place.replaceChildren(...groups.map((group, index) => result(group, index, marked.has(index), settings)));
}
