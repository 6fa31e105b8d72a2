/** Compares what the decoder found with what was expected. Pure. */

/** What a row of the material expects; empty where it expects none. */
export interface Expected {
  reply: string;
  enhanced: string;
  /** Other answers that are right as well. */
  acceptReply: string[];
  acceptEnhanced: string[];
  /** Whether it holds something that looks like a code and is none. */
  isHard: boolean;
}

export interface Score {
  rows: number;
  /** Rows with both values right. */
  right: number;
  /** Rows that expect nothing, and in which something was found. */
  false: number;
  /** Of these, the hard ones. */
  falseOnHard: number;
}

const fits = (value: string, expected: string, accepted: readonly string[]) =>
  value === expected || (value !== "" && accepted.includes(value));

/** Whether both values found are right; empty where none was found. */
export function isRight(reply: string, enhanced: string, expected: Expected): boolean {
  return (
    fits(reply, expected.reply, expected.acceptReply) && fits(enhanced, expected.enhanced, expected.acceptEnhanced)
  );
}

/** The score over rows, each with the values found. */
export function score(rows: readonly { reply: string; enhanced: string; expected: Expected }[]): Score {
  const wrong = rows.filter(
    ({ reply, enhanced, expected }) => expected.reply === "" && expected.enhanced === "" && reply + enhanced !== "",
  );
  return {
    rows: rows.length,
    right: rows.filter(({ reply, enhanced, expected }) => isRight(reply, enhanced, expected)).length,
    false: wrong.length,
    falseOnHard: wrong.filter(({ expected }) => expected.isHard).length,
  };
}

/** A table with a header, its fields between tabs, as objects. */
export function readTable(text: string): Record<string, string>[] {
  const [head = "", ...lines] = text.split("\n").filter((line) => line !== "");
  const names = head.split("\t");
  return lines.map((line) => Object.fromEntries(line.split("\t").map((value, index) => [names[index], value])));
}

/** What a row of such a table expects. */
export function expectedOf(row: Record<string, string>): Expected {
  const list = (value = "") => value.split("|").filter((part) => part !== "");
  return {
    reply: row["expected_reply"] ?? "",
    enhanced: row["expected_enhanced"] ?? "",
    acceptReply: list(row["accept_reply"]),
    acceptEnhanced: list(row["accept_enhanced"]),
    isHard: (row["hard"] ?? "") !== "",
  };
}

/** A field with its tabs, line breaks and backslashes as they were. */
export function unescaped(field: string): string {
  const signs: Record<string, string> = { t: "\t", n: "\n", r: "\r" };
  return field.replace(/\\(.)/g, (_, sign: string) => signs[sign] ?? sign);
}
