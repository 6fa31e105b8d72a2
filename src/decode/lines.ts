/** Reads a text line by line: a reply, a log, the words of a bounce. */
import { codesIn, type Codes } from "./codes.ts";
import { findingOf, type Finding, type Knowledge } from "./finding.ts";
import { commandOf, recipientOf, softwareOf } from "./formats.ts";
import { providerOf } from "./knowledge.ts";
import { spaced } from "./mask.ts";
import { serverWords } from "./words.ts";

/** A line with the lines that carry it on. */
export interface LogicalLine {
  text: string;
  start: number;
}

/** The longest that a line may grow by joining, in characters: a server says less. */
const longest = 4000;

/** A line that names a recipient and nothing else: a new paragraph of a bounce. */
const ofRecipient = /^[ \t]{0,40}<?[^\s@]{1,64}@[^\s@]{1,255}:?[ \t]*$/;
const multiLine = /^[\s>]*(?:<<< )?([2-5]\d\d)-/;

/** The lines of a text, one that is too long in pieces. */
function* piecesOf(text: string): Generator<string> {
  for (const line of text.split("\n")) {
    for (let start = 0; start === 0 || start < line.length; start += longest) yield line.slice(start, start + longest);
  }
}

/** The logical lines of a text: a reply of several lines is one, and so is a line carried on by indented ones. */
export function logicalLines(text: string): LogicalLine[] {
  const lines: LogicalLine[] = [];
  let start = 0;
  let wasBlank = true;
  let code: string | undefined;
  for (const raw of piecesOf(text)) {
    // As long as it was, so that places in the joined line are places in the text.
    const line = raw.replace(/\r$/, " ");
    const last = lines.at(-1);
    const continuesReply = code !== undefined && new RegExp(`^[\\s>]*(?:<<< )?${code}[ -]`).test(line);
    const isIndented = /^[ \t]{1,80}\S/.test(line) && !wasBlank && !ofRecipient.test(line);
    const isRest = /^[. ]*\(#[245]\.\d/.test(line) && !wasBlank;
    if (last && (continuesReply || isIndented || isRest) && last.text.length + line.length < longest)
      last.text += ` ${line}`;
    else if (line.trim() !== "") lines.push({ text: line, start });
    code = multiLine.exec(line)?.[1] ?? (continuesReply ? undefined : code && isIndented ? code : undefined);
    wasBlank = line.trim() === "";
    start += raw.length + (text[start + raw.length] === "\n" ? 1 : 0);
  }
  return lines;
}

/** A finding from the codes of a line. */
function fromLine(line: LogicalLine, { reply, enhanced, inner, start }: Codes, knowledge: Knowledge): Finding {
  const context = spaced(line.text);
  const { text, length } = serverWords(line.text, start);
  return findingOf({
    reply,
    enhanced,
    command: commandOf(context),
    provider: providerOf(context, knowledge),
    software: softwareOf(context),
    recipient: recipientOf(context),
    text,
    inner,
    span: { start: line.start + start, end: line.start + start + length },
  });
}

/** Every reply of a text, in the order in which they stand. */
export function decodeLines(text: string, knowledge: Knowledge, weakest: number): Finding[] {
  return logicalLines(text).flatMap((line) => {
    const codes = codesIn(line.text);
    return codes && codes.strength >= weakest ? [fromLine(line, codes, knowledge)] : [];
  });
}
