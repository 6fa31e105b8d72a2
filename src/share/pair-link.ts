/** On the page of a reply code, an address that ends with an enhanced code (`550/#5.7.1`) explains both together. */
import { later } from "../load-later.ts";

const article = document.querySelector<HTMLElement>("article[data-pair]");

function follow(): void {
  const [, enhanced] = /^#([245]\.\d+\.\d+)$/.exec(location.hash) ?? [];
  if (article && enhanced) void later().then(({ explain }) => explain(article, enhanced));
}

addEventListener("hashchange", follow);
follow();
