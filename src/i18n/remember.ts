/** Remembers the language a reader chooses. */
import { keep, languageKey } from "../kept.ts";

for (const link of document.querySelectorAll<HTMLAnchorElement>("header a[hreflang]")) {
  link.addEventListener("click", () => keep("localStorage", languageKey, link.hreflang));
}
