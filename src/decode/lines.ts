/** Reads a text line by line: a reply, a log, the words of a bounce. */
import { codesIn, type Codes } from "./codes.ts";
import { findingOf, type Finding, type Knowledge } from "./finding.ts";
import { commandOf, recipientOf, softwareOf } from "./formats.ts";
import { phraseIn, providerOf } from "./knowledge.ts";
import { spaced } from "./mask.ts";
import { reasonIn, serverWords } from "./words.ts";

/** A line with the lines that carry it on. */
export interface LogicalLine {
  text: string;
  start: number;
}

/** The longest that a line may grow by joining, in characters: a server says less. */
const longest = 4000;

/** A line that names a recipient and nothing else: a new paragraph of a bounce. */
const ofRecipient = /^[ \t]{0,40}<?[^\s@]{1,64}@[^\s@]{1,255}:?[ \t]*$/;
/** A line of a session, as tools show it: `-> RCPT TO`, `<~ 250 Ok`. */
const ofSession = /^[ \t]{0,40}(?:[-~*=]>|<[-~*=])/;
const multiLine = /^\s*(?:<<< )?([2-5]\d\d)-/;

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
    // The signs of a quotation are the margin of what it quotes.
    const [margin = ""] = /^(?:> ?){1,20}/.exec(line) ?? [];
    const own = line.slice(margin.length);
    const last = lines.at(-1);
    const continuesReply = code !== undefined && new RegExp(`^\\s*(?:<<< )?${code}[ -]`).test(own);
    const isIndented = /^[ \t]{1,80}\S/.test(own) && !wasBlank && !ofRecipient.test(own) && !ofSession.test(own);
    const isRest = /^[. ]*\(#[245]\.\d/.test(own) && !wasBlank;
    if (last && (continuesReply || isIndented || isRest) && last.text.length + line.length < longest)
      last.text += ` ${" ".repeat(margin.length)}${own}`;
    else if (own.trim() !== "") lines.push({ text: " ".repeat(margin.length) + own, start });
    code = multiLine.exec(own)?.[1] ?? (continuesReply ? undefined : code && isIndented ? code : undefined);
    wasBlank = own.trim() === "";
    start += raw.length + (text[start + raw.length] === "\n" ? 1 : 0);
  }
  return lines;
}

/** What a line says besides what the server said. */
function besides(context: string) {
  return { command: commandOf(context), software: softwareOf(context), recipient: recipientOf(context) };
}
const contextOf = ({ text }: LogicalLine) => spaced(text).replace(/\s+/g, " ");

/** A line of a server that refuses a client itself: hosts named before the words are the client's. */
const ownRefusal = /NOQUEUE: |reject(?:_warning)?: \w+ from |rejected (?:RCPT|MAIL|EHLO|HELO)/;

/** A finding from the codes of a line. */
function fromLine(line: LogicalLine, { reply, enhanced, inner, start }: Codes, knowledge: Knowledge): Finding {
  const context = contextOf(line);
  const { text, length } = serverWords(line.text, start);
  return findingOf({
    reply,
    enhanced,
    ...besides(context),
    provider: providerOf(ownRefusal.test(context) ? text : context, knowledge),
    text: (reply ? undefined : reasonIn(line.text)) ?? text,
    inner,
    span: { start: line.start + start, end: line.start + start + (reply ? length : (enhanced ?? "").length) },
  });
}

/** A finding from the words of a line without a code. */
function fromWords(line: LogicalLine, knowledge: Knowledge): Finding | undefined {
  const phrase = phraseIn(line.text, knowledge);
  if (!phrase) return undefined;
  return findingOf({
    ...phrase,
    ...besides(contextOf(line)),
    span: { start: line.start + phrase.span.start, end: line.start + phrase.span.end },
  });
}

/** Every reply of a text, in the order in which they stand. Codes less sure than `weakest` are left out. */
export function decodeLines(text: string, knowledge: Knowledge, weakest: number): Finding[] {
  const lines = logicalLines(text);
  return lines.flatMap((line) => {
    const codes = codesIn(line.text, lines.length === 1);
    return codes && codes.strength >= weakest ? fromLine(line, codes, knowledge) : (fromWords(line, knowledge) ?? []);
  });
}
