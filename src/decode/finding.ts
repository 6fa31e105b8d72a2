/** What the decoder finds in a text. */

/** A part of the text that was read, counted in characters from its beginning; `end` is the first that is no part. */
export interface Span {
  start: number;
  end: number;
}

export interface Finding {
  /** The reply code of three digits, if one is written. */
  reply?: string;
  /** The enhanced status code, if one is written. */
  enhanced?: string;
  /** Whether the two begin with different digits: the reply code decides. */
  contradicts: boolean;
  /** What the reply answers, as `commands` of an entry name it: `RCPT`, `message`. */
  command?: string;
  /** Who wrote the reply, by the name of its file in `content/providers`. */
  provider?: string;
  /** The program that wrote the line or the report. */
  software?: Software;
  recipient?: string;
  /** The words of the server on one line, codes included. */
  text: string;
  /** A code quoted within the words, that of a server further on. */
  inner?: { reply?: string; enhanced?: string };
  /** Of a text that bears no code: the codes that servers send with these words. */
  phraseCodes?: readonly string[];
  /** Where the words stand in the input. Absent where a message hides them in an encoding. */
  span?: Span;
}

/** Whether two codes begin with different digits: the reply code decides. */
export const contradicts = ({ reply, enhanced }: Pick<Known, "reply" | "enhanced">): boolean =>
  reply !== undefined && enhanced !== undefined && reply.charAt(0) !== enhanced.charAt(0);

/** What may be known of a finding; whether its codes contradict follows from them. */
export type Known = { [K in Exclude<keyof Finding, "contradicts">]?: Finding[K] | undefined };

/** A finding of what is known. What is undefined is left out. */
export function findingOf(known: Known): Finding {
  const given = Object.entries(known).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(given), text: known.text ?? "", contradicts: contradicts(known) };
}

/** Programs whose logs and reports are told apart. */
export const softwareNames = [
  "postfix",
  "exim",
  "sendmail",
  "qmail",
  "exchange",
  "opensmtpd",
  "haraka",
  "courier",
] as const;
export type Software = (typeof softwareNames)[number];

/** What the site knows of servers, handed to the decoder so that it carries no data of its own. */
export interface Knowledge {
  /** By provider: texts that show who wrote a reply, in lower case. */
  marks: Record<string, readonly string[]>;
  /** By text as servers write it, in lower case: codes that it comes with. */
  phrases: Record<string, readonly string[]>;
}
