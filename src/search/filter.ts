/** Filters the codes of the index while the reader types: their digits, or words of what the line says. */
export {};

const controls = document.querySelector<HTMLElement>("[data-filter]")!;
const input = controls.querySelector<HTMLInputElement>("input[type=search]")!;
const standardOnly = controls.querySelector<HTMLInputElement>("input[type=checkbox]")!;
const report = controls.querySelector<HTMLElement>("[role=status]")!;
const texts: { shown: string; none: string } = JSON.parse(controls.dataset["filter"]!);

/** Text without accents and capitals. Not shared with `rank.ts`: a file in common would be a request more on every page. */
const folded = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const lines = Array.from(document.querySelectorAll<HTMLElement>("[data-codes] li"), (line) => ({
  line,
  text: folded(line.textContent),
}));
const number = new Intl.NumberFormat(document.documentElement.lang);
const sections = Array.from(document.querySelectorAll<HTMLElement>("[data-codes]"));

function filter(): void {
  const words = folded(input.value).split(/\s+/).filter(Boolean);
  let count = 0;
  for (const { line, text } of lines) {
    const fits = words.every((word) => text.includes(word)) && !(standardOnly.checked && !("standard" in line.dataset));
    line.hidden = !fits;
    if (fits) count += 1;
  }
  for (const section of sections) {
    section.hidden = !section.querySelector("li:not([hidden])");
    const [anchor] = section.querySelectorAll("[id]");
    for (const link of document.querySelectorAll<HTMLElement>(`main nav a[href="#${anchor?.id}"]`))
      link.hidden = section.hidden;
  }
  const isFiltering = words.length > 0 || standardOnly.checked;
  const left = texts.shown.replace("{count}", number.format(count)).replace("{total}", number.format(lines.length));
  report.textContent = !isFiltering ? "" : count === 0 ? texts.none : left;
}

controls.addEventListener("input", filter);
// A browser that restores the field on going back has changed nothing that was heard.
if (input.value !== "" || standardOnly.checked) filter();
