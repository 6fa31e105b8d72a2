/** Shows what an enhanced code says beside the reply code of the page, and what it means when the two contradict. */

/** What the page hands over; `{enhanced}` stands for the enhanced code. */
export interface PairWords {
  reply: string;
  agrees: string;
  contradicts: string;
  more: string;
  /** Where the two codes are explained in general. */
  guide: string;
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, ...children: (Node | string)[]) {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

/** The first screen of another page in the same language, with its heading one level down, or nothing if there is none. */
async function verdictOf(code: string): Promise<Element | undefined> {
  const address = `../${code}/`;
  const response = await fetch(address);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const verdict = page.querySelector("article > header");
  const title = verdict?.querySelector("h1");
  if (!verdict || !title) return undefined;
  const link = element("a", ...title.childNodes);
  link.href = address;
  title.replaceWith(element("h3", link));
  return document.importNode(verdict, true);
}

/**
 * On the page of a reply code, where the address ends with an enhanced code: puts both together below the first screen.
 * An enhanced code without a page changes nothing.
 */
export async function explainPair(): Promise<void> {
  const article = document.querySelector<HTMLElement>("article[data-pair]");
  const [, enhanced] = /^#([245]\.\d+\.\d+)$/.exec(location.hash) ?? [];
  if (!article || !enhanced) return;
  const words: PairWords = JSON.parse(article.dataset["pair"]!);
  const verdict = await verdictOf(enhanced).catch(() => undefined);
  if (!verdict) return;
  const agrees = enhanced.charAt(0) === words.reply.charAt(0);
  const sentence = agrees ? words.agrees : words.contradicts;
  // Who must act and whether to try again: here the reply code alone says so.
  if (!agrees) verdict.querySelector("dl")?.remove();
  const guide = element("a", words.more);
  guide.href = words.guide;
  const heading = element("h2", `${words.reply} ${enhanced}`);
  const panel = element(
    "section",
    heading,
    element("p", sentence.replaceAll("{enhanced}", enhanced), " ", guide, "."),
    verdict,
  );
  panel.id = "pair";
  document.querySelector("#pair")?.remove();
  article.querySelector("header")!.after(panel);
  article.scrollIntoView();
}
