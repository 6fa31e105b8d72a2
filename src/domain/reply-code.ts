/** What a three-digit reply code says by its digits alone (RFC 5321, section 4.2.1). */

/** How bad a reply is, from its first digit. */
export const severities = ["success", "continue", "temporary", "permanent"] as const;
export type Severity = (typeof severities)[number];

/** What a reply speaks of, from its second digit. */
export const categories = ["syntax", "information", "connections", "unspecified", "mail-system", "none"] as const;
export type Category = (typeof categories)[number];

/** The first digits SMTP uses, in order. RFC 5321 knows no 1yz. */
export const firstDigits = ["2", "3", "4", "5"] as const;
export type FirstDigit = (typeof firstDigits)[number];

const severityOf: Record<FirstDigit, Severity> = {
  "2": "success",
  "3": "continue",
  "4": "temporary",
  "5": "permanent",
};

const categoryOf: Record<string, Category> = {
  "0": "syntax",
  "1": "information",
  "2": "connections",
  "3": "unspecified",
  "4": "unspecified",
  "5": "mail-system",
};

/** Whether `text` is written like a reply code: three digits, the first from 2 to 5. */
export function isReplyCode(text: string): boolean {
  return /^[2-5]\d\d$/.test(text);
}

/** Whether `text` is written like a code: a reply code, or an enhanced one with its class (`5.7.1`). */
export function isCode(text: string): boolean {
  return isReplyCode(text) || /^[245](?:\.(?:0|[1-9]\d{0,2})){2}$/.test(text);
}

/** First digit of a code, of three digits or enhanced (`550` and `5.7.1` both give `5`). Throws on anything else. */
export function firstDigit(code: string): FirstDigit {
  const digit = firstDigits.find((known) => code.startsWith(known));
  if (!digit) throw new Error(`"${code}" does not begin with 2, 3, 4 or 5, so it is no SMTP code.`);
  return digit;
}

/** Severity of a code, of three digits or enhanced. */
export function severity(code: string): Severity {
  return severityOf[firstDigit(code)];
}

/** Category of a three-digit reply code: RFC 5321 leaves 3 and 4 unspecified, and has none for 6 to 9. */
export function category(replyCode: string): Category {
  return categoryOf[replyCode.charAt(1)] ?? "none";
}

/** Who, or what, tries again after a reply. */
export const retries = ["automatic", "after-change", "never", "not-applicable"] as const;
export type Retry = (typeof retries)[number];

/** What the first digit implies about trying again (RFC 5321, section 4.2.1). */
export function impliedRetry(code: string): Retry {
  const implied: Record<Severity, Retry> = {
    success: "not-applicable",
    continue: "not-applicable",
    temporary: "automatic",
    permanent: "after-change",
  };
  return implied[severity(code)];
}
