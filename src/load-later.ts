/** Loads what few readers need. */
export const later = () => import("./later.ts");

/** Loads it where the address asks for it: a wrong address, or one that may end with an enhanced code (`550/#5.7.1`). */
function follow(): void {
  if (location.hash.includes(".") || document.querySelector("[data-not-found]"))
    void later().then(({ followAddress }) => followAddress());
}

addEventListener("hashchange", follow);
follow();
