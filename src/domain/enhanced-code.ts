/** What an enhanced status code says by its numbers alone (RFC 3463, section 2). */

/** The registered form of an enhanced code, with its class left open: `5.7.1` gives `X.7.1`. */
export function registeredForm(code: string): string {
  return code.replace(/^[245]/, "X");
}
