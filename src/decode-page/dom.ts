/** Small makers of elements. Text stays text: nothing pasted becomes markup. */
import { splitServerWords } from "../markdown/server-words.ts";
import { visibleParts } from "./pieces.ts";

/** An element with the given properties and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** A copy of what a template of the page holds. */
export function copyOf(template: string): DocumentFragment {
  const { content } = document.querySelector<HTMLTemplateElement>(`template#${template}`)!;
  return document.importNode(content, true);
}

/** Words of the site: those of a server that they quote are marked as English. */
export function siteWords(text: string): (Node | string)[] {
  return splitServerWords(text).map(({ value, isServer }) =>
    isServer ? element("span", { lang: "en" }, value) : value,
  );
}

/** Words that were pasted: signs that would not be seen are named. */
export function pastedWords(text: string): (Node | string)[] {
  return visibleParts(text).map(({ text: part, isUnseen }) =>
    isUnseen ? element("code", { className: "unseen" }, part) : part,
  );
}

/** Goes to a place of the page and leaves the address as it is: it names the codes. */
export function leadTo(link: HTMLAnchorElement, place: string): HTMLAnchorElement {
  link.href = `#${place}`;
  link.addEventListener("click", (event) => {
    event.preventDefault();
    const target = document.getElementById(place);
    target?.scrollIntoView();
    target?.focus({ preventScroll: true });
  });
  return link;
}
