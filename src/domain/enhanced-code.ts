/** What an enhanced status code says by its numbers alone (RFC 3463, section 2). */

/** Whether `text` is written like an enhanced status code: class 2, 4 or 5, then subject and detail of one to three digits without leading zeros. */
export function isEnhancedCode(text: string): boolean {
  return /^[245](\.(0|[1-9]\d{0,2})){2}$/.test(text);
}

/** The registered form of an enhanced code, with its class left open: `5.7.1` gives `X.7.1`. */
export function registeredForm(code: string): string {
  return code.replace(/^[245]/, "X");
}
