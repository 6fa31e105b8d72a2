/** Finds the replies of mail servers in whatever a reader holds: a reply, a log, a bounce. No DOM, no network. */
import type { Finding, Knowledge } from "./finding.ts";
import { nothingKnown } from "./knowledge.ts";
import { decodeLines } from "./lines.ts";
import { decodeMessage, decodeReport, isMessage } from "./message.ts";

export type { Finding, Knowledge, Software, Span } from "./finding.ts";

/** What is no message: the fields of a delivery report, or lines. */
function decodeText(text: string, knowledge: Knowledge): Finding[] {
  const spoken = decodeLines(text, knowledge, 1);
  if (!/^(?:Final-Recipient|Diagnostic-Code):/im.test(text)) return spoken;
  const reported = decodeReport(text, text, spoken, knowledge);
  return reported.length > 0 ? reported : spoken;
}

/** Of a mailbox of several messages, so many are read. */
const mostMessages = 100;

/** So many characters of the words of a server tell them from all others. */
const telling = 24;

/** A finding of a message with its place, where its words stand in the input as they were sent. */
function located(finding: Finding, input: string): Finding {
  if (finding.span) return finding;
  const words = finding.text || (finding.enhanced ?? "");
  const start = input.indexOf(words.slice(0, telling));
  if (start < 0) return finding;
  const last = words.slice(-telling);
  const end = input.indexOf(last, start);
  // Line breaks and indents make them longer there than here.
  if (end >= 0 && end - start < 2 * words.length) return { ...finding, span: { start, end: end + last.length } };
  const [line = ""] = input.slice(start, start + words.length).split(/\r?\n/);
  return { ...finding, span: { start, end: start + line.length } };
}

/** Failures say more than successes. Findings of one gravity stay in their order. */
const gravity = ({ reply, enhanced, phraseCodes = [] }: Finding): number => {
  const digit = (reply ?? enhanced ?? phraseCodes[0] ?? "").charAt(0);
  return digit === "5" || digit === "4" ? 0 : 1;
};

const bestFirst = (findings: Finding[]): Finding[] => findings.toSorted((a, b) => gravity(a) - gravity(b));

/**
 * The replies in a text, best first; an empty list where there is none. `input` is a text, or the bytes of a message.
 * `knowledge` is what the site knows of providers and phrases.
 */
export async function decode(input: string | Uint8Array, knowledge: Knowledge = nothingKnown): Promise<Finding[]> {
  const text = typeof input === "string" ? input : new TextDecoder("latin1").decode(input);
  const mailbox = text.startsWith("From ") ? text.split(/^(?=From \S+ .*\d{4}\r?$)/m) : [];
  if (mailbox.length > 1) {
    const parts = mailbox.slice(0, mostMessages).map((part) => decode(part, knowledge));
    return bestFirst((await Promise.all(parts)).flat().map(({ span: _, ...finding }) => finding));
  }
  const blank = text.search(/\S/);
  const findings = isMessage(text)
    ? await decodeMessage(blank > 0 ? input.slice(blank) : input, knowledge)
    : decodeText(text, knowledge);
  const placed = typeof input === "string" ? findings.map((finding) => located(finding, input)) : findings;
  return bestFirst(placed);
}
