/** A text that another page of the site hands over, so that it need not stand in an address. */

/** Takes the text that is kept under `key`; it is read once and kept no longer. */
export function handedOver(key: string): string | undefined {
  try {
    const text = sessionStorage.getItem(key) ?? undefined;
    sessionStorage.removeItem(key);
    return text;
  } catch {
    // Storage is forbidden: then nothing was handed over.
    return undefined;
  }
}
