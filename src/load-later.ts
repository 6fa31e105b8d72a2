/**
 * Loads what few readers need. It is built like a worker and loaded by its address, because for an `import()` that
 * Vite sees it adds a fifth of what the script of a page may weigh.
 */
import address from "./later.ts?worker&url";

export async function later(): Promise<typeof globalThis.smtpCodes> {
  await import(/* @vite-ignore */ address);
  return globalThis.smtpCodes;
}

/** Loads it where the address asks for it: a wrong address, or one that may end with an enhanced code (`550/#5.7.1`). */
function follow(): void {
  if (location.hash.includes(".") || document.querySelector("[data-not-found]"))
    void later().then(({ followAddress }) => followAddress());
}

addEventListener("hashchange", follow);
follow();
