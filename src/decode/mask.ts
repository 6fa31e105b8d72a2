/** Hides what looks like codes and is none. */

/** Each of these is blanked out before codes are searched. Every part has a bound: reading takes linear time. */
const noCodes = [
  // Web addresses: /errors/550-bl23.html
  String.raw`(?:https?:\/\/|www\.)[^\s<>"')\]]{1,2000}`,
  // What an RFC says of itself: RFC2821 4.1.1.1
  String.raw`\bRFC[ -]?\d+(?:[ ,]+(?:section )?\d+(?:\.\d+)*)?`,
  // IP addresses with their port, and longer dotted numbers
  String.raw`\b\d{1,3}(?:\.\d{1,3}){3,}(?::\d+)?\b`,
];
const hidden = new RegExp(noCodes.join("|"), "gi");

/** The text with the underscores that qmail writes for spaces, and the line breaks that Exim writes out, made spaces. */
export function spaced(text: string): string {
  return (/said:_/.test(text) ? text.replaceAll("_", " ") : text).replaceAll("\\n", "  ");
}

/** The text with everything hidden that is no code. Every character keeps its place. */
export function masked(text: string): string {
  return spaced(text).replace(hidden, (part) => "\u0001".repeat(part.length));
}
