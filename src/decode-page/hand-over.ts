/** A text that another page of the site hands over, so that it need not stand in an address. */

const key = "smtp-codes-decode";

/** Takes the text; it is read once and kept nowhere. */
export function handedOver(): string | undefined {
  try {
    const text = sessionStorage.getItem(key) ?? undefined;
    sessionStorage.removeItem(key);
    return text;
  } catch {
    // Storage is forbidden: then nothing was handed over.
    return undefined;
  }
}
