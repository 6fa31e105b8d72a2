/** Remembers the language a reader chooses, for the addresses that name none; `lead.js` reads it. */
export {};

for (const link of document.querySelectorAll<HTMLAnchorElement>("header a[hreflang]")) {
  link.addEventListener("click", () => {
    try {
      localStorage.setItem("smtp-codes-language", link.hreflang);
    } catch {
      // Storage is forbidden or full: the link works all the same.
    }
  });
}
