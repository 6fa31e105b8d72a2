/** What an enhanced status code says by its numbers alone (RFC 3463, section 2). */

/** The first digits of enhanced codes, in order. There is no 3. */
export const classDigits = ["2", "4", "5"] as const;
export type ClassDigit = (typeof classDigits)[number];

/** The subjects of enhanced codes, from their second number. */
export const subjects = ["0", "1", "2", "3", "4", "5", "6", "7"] as const;
export type Subject = (typeof subjects)[number];

/** Whether `text` is an enhanced code with its class left open, as its entry is named: `x.7.1`. */
export function isRegisteredForm(text: string): boolean {
  return /^x\.[0-7]\.(?:0|[1-9]\d{0,2})$/.test(text);
}

/** An enhanced code with its class left open, as its entry is named: `5.7.1` gives `x.7.1`. */
export function registeredForm(code: string): string {
  return code.replace(/^[245]\./, "x.");
}

/** The code of an open form in one class: `x.7.1` and `5` give `5.7.1`. */
export function inClass(form: string, digit: string): string {
  return form.replace(/^x/, digit);
}

/** The codes of an open form in those classes that `classes` has: `x.7.1` with 4 and 5 gives `4.7.1` and `5.7.1`. */
export function inClasses(form: string, classes: Partial<Record<ClassDigit, unknown>>): string[] {
  return classDigits.filter((digit) => classes[digit] !== undefined).map((digit) => inClass(form, digit));
}

/** The class of an enhanced code: `5.7.1` gives `5`. Throws on anything else. */
export function classDigit(code: string): ClassDigit {
  const known = classDigits.find((candidate) => code.startsWith(`${candidate}.`));
  if (!known) throw new Error(`"${code}" does not begin with 2., 4. or 5., so it is no enhanced code.`);
  return known;
}

/** The subject of a code, in either form: `x.7.1` and `5.7.1` give `7`. */
export function subject(code: string): Subject {
  const [, number] = code.split(".");
  const known = subjects.find((candidate) => candidate === number);
  if (!known) throw new Error(`"${code}" has no subject from 0 to 7, so it is no enhanced code of this site.`);
  return known;
}

/** Orders codes as a reader counts: by class, then by number, so that `5.1.10` follows `5.1.9`. */
export function compareCodes(a: string, b: string): number {
  return a.localeCompare(b, "en", { numeric: true });
}
