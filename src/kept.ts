/** What the browser keeps for a reader. A browser that forbids it, or is full, keeps nothing, and all works the same. */

/** The language a reader chose, for the addresses that name none; `lead.js` reads it. */
export const languageKey = "smtp-codes-language";
/** The theme a reader chose: `light`, `dark`, or `system` for that of the system; `theme/theme.js` reads it. */
export const themeKey = "smtp-codes-theme";
/** A text that the search hands to the decoder, so that it need not stand in an address. */
export const pastedKey = "smtp-codes-decode";

/** Keeps a value: in `localStorage` until it is cleared, in `sessionStorage` as long as the tab is open. */
export function keep(storage: "localStorage" | "sessionStorage", key: string, value: string): void {
  try {
    window[storage].setItem(key, value);
  } catch {
    // Nothing is kept.
  }
}
