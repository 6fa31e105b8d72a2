/** Lets the reader choose a theme. `theme.js` has set it before the page was painted. */
import { keep, themeKey } from "../kept.ts";

const { dataset } = document.documentElement;
const choice = document.querySelector<HTMLSelectElement>("#theme");

if (choice) {
  choice.value = dataset["theme"]!;
  choice.addEventListener("change", () => {
    dataset["theme"] = choice.value;
    keep("localStorage", themeKey, choice.value);
  });
}
