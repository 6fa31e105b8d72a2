/** Brings the search form to life: results while the reader types, in a list below the field or in the page. */
import { keep, pastedKey } from "../kept.ts";
import { find, type Found } from "./find.ts";
import type { SearchSettings } from "./settings.ts";
import type { Result } from "./words.ts";

/** How long the reader must pause before words are searched, in milliseconds. Codes do not wait. */
const pause = 120;

/** An element with the given properties and children. Text stays text: nothing typed or indexed becomes markup. */
function element<K extends keyof HTMLElementTagNameMap>(name: K, className: string, ...children: (Node | string)[]) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

function link({ url, code, title }: Result): HTMLAnchorElement {
  const made = element("a", "", element("span", "code", code), " ", title);
  made.href = url;
  return made;
}

/** The results in the page: an ordered list of links, each with its summary. */
function showInPage(list: HTMLElement, { results }: Found): void {
  list.replaceChildren(...results.map((result) => element("li", "", link(result), element("p", "", result.summary))));
}

/** The results below the field, with the arrows, Enter and Escape. Gives the function that shows them. */
function listbox(input: HTMLInputElement, list: HTMLElement, status: HTMLElement): (found: Found) => void {
  const options = () => Array.from(list.querySelectorAll("a"));
  const select = (selected: HTMLAnchorElement | undefined) => {
    for (const option of options()) option.setAttribute("aria-selected", String(option === selected));
    if (selected) input.setAttribute("aria-activedescendant", selected.id);
    else input.removeAttribute("aria-activedescendant");
    selected?.scrollIntoView({ block: "nearest" });
  };
  const open = (isOpen: boolean) => {
    list.hidden = !isOpen;
    input.setAttribute("aria-expanded", String(isOpen));
    if (!isOpen) select(undefined);
  };
  const close = () => {
    open(false);
    status.textContent = "";
  };
  const isShown = () => !list.hidden || status.textContent !== "";

  input.addEventListener("keydown", (event) => {
    const all = options();
    const current = all.findIndex((option) => option.id === input.getAttribute("aria-activedescendant"));
    if (event.key === "Escape" && isShown()) {
      close();
    } else if (event.key === "Enter" && current >= 0) {
      all[current]?.click();
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && all.length > 0) {
      const step = event.key === "ArrowDown" ? 1 : -1;
      open(true);
      // One place more than there are options: past the ends stands the field itself.
      select(all[((current + 1 + step + all.length + 1) % (all.length + 1)) - 1]);
    } else return;
    event.preventDefault();
  });
  input.addEventListener("blur", () =>
    setTimeout(() => {
      if (!list.contains(document.activeElement)) close();
    }, 150),
  );

  return ({ results }) => {
    list.replaceChildren(
      ...results.map((result, index) => {
        const option = link(result);
        option.id = `suggestion-${index}`;
        option.role = "option";
        option.tabIndex = -1;
        option.append(element("small", "", result.summary));
        return option;
      }),
    );
    open(results.length > 0);
  };
}

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-search]")) {
  const input = form.querySelector("input")!;
  const status = form.querySelector<HTMLElement>("[role=status]")!;
  const settings: SearchSettings = JSON.parse(form.dataset["settings"]!);
  const suggestions = form.querySelector<HTMLElement>("[role=listbox]");
  const page = document.querySelector<HTMLElement>("#results");
  const show = suggestions ? listbox(input, suggestions, status) : (found: Found) => page && showInPage(page, found);
  let latest = new AbortController();
  let exact: string | undefined;

  const search = async (wait: number) => {
    latest.abort();
    latest = new AbortController();
    for await (const found of find(input.value, settings, wait, latest.signal)) {
      // A list that opened after the reader has left the field would not close again.
      if (suggestions && document.activeElement !== input) return;
      show(found);
      exact = found.exact;
      status.textContent = found.message;
    }
  };

  /** A pasted text goes to the decoder by the browser's own store: as a query it would leave the browser. */
  const handOver = (address: string | undefined) => {
    if (address?.endsWith("/decode/")) keep("sessionStorage", pastedKey, input.value);
  };

  input.addEventListener("input", () => search(pause));
  suggestions?.addEventListener("click", ({ target }) => handOver((target as Element).closest("a")?.href));
  form.addEventListener("submit", (event) => {
    if (!exact) return;
    event.preventDefault();
    handOver(exact);
    location.assign(exact);
  });
  document.addEventListener("keydown", (event) => {
    const typing = (event.target as HTMLElement).closest("input, textarea, select, [contenteditable]");
    if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    input.select();
  });
  if (page && !suggestions) {
    input.value = new URLSearchParams(location.search).get("q") ?? "";
    void search(0).then(() => {
      handOver(exact);
      if (exact) location.replace(exact);
    });
  }
}
