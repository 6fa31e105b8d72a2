/** The parts of a reply, for a picture of it. Pure. */
import type { CodePair } from "./pair.ts";

export interface Part {
  kind: "reply" | "more" | "enhanced" | "words";
  text: string;
}

/** The reply code, what stands between it and the rest, the enhanced code, the words. */
const shape = /^(?<reply>\d{3})(?<joint>[- ]?)(?<enhanced>\d\.\d{1,3}\.\d{1,3})?(?<words>.*)$/s;

/** The most signs of the words: the whole text stands elsewhere. */
const mostWords = 80;

/**
 * Takes a reply apart: `550-5.1.1 User unknown` into its reply code, the hyphen, its enhanced code and its words.
 * Codes that do not stand at the beginning come first all the same. Nothing for a text without codes.
 */
export function partsOf({ reply, enhanced }: CodePair, text = ""): Part[] {
  if (!reply && !enhanced) return [];
  const found = shape.exec(text)?.groups;
  const isWhole = found?.["reply"] === reply && found?.["enhanced"] === enhanced;
  const words = (isWhole ? found!["words"]! : text).trim();
  return [
    { kind: "reply", text: reply ?? "" },
    { kind: "more", text: isWhole && found!["joint"] === "-" ? "-" : "" },
    { kind: "enhanced", text: enhanced ?? "" },
    { kind: "words", text: words.length > mostWords ? `${words.slice(0, mostWords).trim()}…` : words },
  ].filter(({ text }) => text !== "") as Part[];
}
