/**
 * Loads what few readers need. It is built like a worker and loaded by its address, because for an `import()` that
 * Vite sees it adds a fifth of what the script of a page may weigh.
 */
import address from "./later.ts?worker&url";

export async function later(): Promise<typeof globalThis.smtpCodes> {
  await import(/* @vite-ignore */ address);
  return globalThis.smtpCodes;
}

/** Explains a pair of codes where the address may end with an enhanced one (`550/#5.7.1`). */
async function follow(): Promise<void> {
  try {
    if (location.hash.includes(".")) await (await later()).explainPair();
  } finally {
    document.documentElement.removeAttribute("data-waits");
  }
}

addEventListener("hashchange", follow);
void follow();
