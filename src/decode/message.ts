/** Reads a whole message: a delivery report (RFC 3464), or the words of a bounce without one. */
import PostalMime, { type Attachment, type Email } from "postal-mime";
import { codesIn } from "./codes.ts";
import { findingOf, type Finding, type Knowledge } from "./finding.ts";
import { commandOf, softwareOf } from "./formats.ts";
import { providerOf } from "./knowledge.ts";
import { decodeLines } from "./lines.ts";
import { serverWords } from "./words.ts";

/** Whether a text begins like a message: lines of a header, some of them of mail. */
export function isMessage(text: string): boolean {
  const head = text
    .slice(0, 4000)
    .replace(/^\s+/, "")
    .replace(/^From \S+.*\r?\n/, "");
  const lines = head.split(/\r?\n/);
  const end = lines.findIndex((line) => line === "");
  const header = lines.slice(0, end < 0 ? 12 : Math.min(end, 60));
  const fields = header.filter((line) => /^[A-Za-z][\w-]{1,60}:/.test(line));
  const isFolded = header.every((line) => /^(?:[A-Za-z][\w-]{1,60}:|[ \t])/.test(line));
  const known = fields.filter((line) =>
    /^(?:Received|From|To|Subject|Date|Message-ID|Return-Path|MIME-Version|Content-Type|Delivered-To|X-Failed-Recipients):/i.test(
      line,
    ),
  );
  return known.length >= 2 && isFolded;
}

/** One group of a delivery status: the fields of a recipient, or those of the whole report. */
type Group = Record<string, string>;

/** The groups of a `message/delivery-status` part. */
function groupsOf(status: string): Group[] {
  return status
    .replace(/\r/g, "")
    .split(/\n[ \t]*\n+/)
    .map((block) =>
      Object.fromEntries(
        Array.from(block.replace(/\n[ \t]+/g, " ").matchAll(/^([\w-]+):[ \t]*(.*)$/gm), ([, name = "", value = ""]) => [
          name.toLowerCase(),
          value.trim(),
        ]),
      ),
    )
    .filter((group) => Object.keys(group).length > 0);
}

const addressOf = (field = "") => /;\s*<?([^\s<>;]+@[^\s<>;]+?)>?\s*$/.exec(field)?.[1];

/** What a recipient's group says, or nothing where it bears no code. */
function fromGroup(group: Group, context: string, knowledge: Knowledge): Finding | undefined {
  const diagnostic = group["diagnostic-code"] ?? "";
  const codes = codesIn(diagnostic.includes(";") ? diagnostic : `smtp; ${diagnostic}`, false);
  const [status] = /\b[245]\.[0-7]\.\d{1,3}\b/.exec(group["status"] ?? "") ?? [];
  const enhanced = codes?.enhanced ?? status;
  if (!codes?.reply && !enhanced) return undefined;
  const all = `${Object.values(group).join("\n")}\n${context}`;
  return findingOf({
    reply: codes?.reply,
    enhanced,
    command: commandOf(diagnostic) ?? commandOf(context),
    // A report may come from one provider and quote another.
    provider: providerOf(diagnostic, knowledge) ?? providerOf(all, knowledge),
    software: softwareOf(all),
    recipient: addressOf(group["final-recipient"]) ?? addressOf(group["original-recipient"]),
    text: serverWords(diagnostic.replace(/^[\w-]+;\s*/, ""), 0).text,
    inner: codes?.inner,
  });
}

/** A line after which a bounce quotes the message that came back. */
const returned =
  /^[ \t>]*(?:(?:[-=_*]{2,}|Below|Following|Here)[^\n]*(?:copy of|original (?:message|mail)|returned message|unsent message|undelivered message|message headers?|below this line)|Message headers follow|Received: |Return-Path: )/i;

/** The words of a bounce itself, without the message that came back. */
function ownWords(body: string): string {
  const lines = body.split("\n");
  const end = lines.findIndex((line) => returned.test(line.slice(0, 200)));
  return end < 0 ? body : lines.slice(0, end).join("\n");
}

const looksLikeReport =
  /mailer-daemon|postmaster|mail delivery|delivery (?:status|subsystem|failure|notification)|undeliver|returned mail|failure notice|delivery has failed|could ?n.t be delivered|not be delivered|auto-replied|report-type="?delivery-status|échec|non remis|x-failed-recipients/i;

const textOf = (attachment: Attachment): string =>
  typeof attachment.content === "string" ? attachment.content : new TextDecoder().decode(attachment.content);

/** The text that people read in a message, whatever its form. */
function bodyOf(email: Email): string {
  if (email.text) return email.text;
  return (email.html ?? "")
    .replace(/<(?:br|\/p|\/div|\/tr|\/h\d)[^<>]{0,200}>/gi, "\n")
    .replace(/<[^<>]{0,2000}>/g, " ")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&nbsp;/g, " ")
    .replace(/&amp;/g, "&");
}

/** Findings of delivery status fields, completed by what the words quote. */
export function decodeReport(status: string, words: string, spoken: Finding[], knowledge: Knowledge): Finding[] {
  const groups = groupsOf(status).filter(
    (group) => group["final-recipient"] ?? group["status"] ?? group["diagnostic-code"],
  );
  const isOnly = groups.length === 1;
  return groups
    .flatMap((group) => fromGroup(group, words, knowledge) ?? [])
    .map((finding) => {
      if (finding.reply) return finding;
      // A report may name the status alone, and its words quote the reply.
      const quoted = spoken.find(
        ({ reply, enhanced, recipient }) =>
          reply?.charAt(0) === finding.enhanced?.charAt(0) &&
          (isOnly || recipient === finding.recipient || (!recipient && enhanced === finding.enhanced)),
      );
      return quoted ? findingOf({ ...finding, ...quoted, enhanced: quoted.enhanced ?? finding.enhanced }) : finding;
    });
}

/** So many lines of a message are read: what takes a message apart is slow on very many. */
const mostLines = 30_000;

/** The beginning of a message, as far as it is read. */
function beginning(input: string | Uint8Array): string | Uint8Array {
  let end = -1;
  for (let line = 0; line < mostLines; line += 1) {
    end = typeof input === "string" ? input.indexOf("\n", end + 1) : input.indexOf(10, end + 1);
    if (end < 0) return input;
  }
  return input.slice(0, end);
}

/** How deep a report within a report is read. */
const deepest = 3;

/** What a message says, in its order; nothing for one that reports no delivery. */
export async function decodeMessage(input: string | Uint8Array, knowledge: Knowledge, depth = 0): Promise<Finding[]> {
  const email = await PostalMime.parse(beginning(input), { forceRfc822Attachments: true });
  let status = email.attachments
    .filter(({ mimeType }) => mimeType.endsWith("/delivery-status"))
    .map(textOf)
    .join("\n\n");
  let body = bodyOf(email);
  if (body.trim() === "" && status === "") {
    // Its parts are not marked as the header says: everything is one text.
    const raw = typeof input === "string" ? input : new TextDecoder().decode(input);
    body = raw.slice(raw.search(/\r?\n\r?\n/) + 1);
    if (/^Final-Recipient:/im.test(body)) status = body;
  }
  const words = ownWords(body);
  const header = email.headers.map(({ key, value }) => `${key}: ${value}`).join("\n");
  const isReport = status !== "" || looksLikeReport.test(header) || looksLikeReport.test(words.slice(0, 2000));
  const spoken = (
    isReport
      ? decodeLines(words, knowledge, 2)
      : // In other messages people quote replies: only those that are sure count.
        decodeLines(words, { ...knowledge, phrases: {} }, 3).filter(({ reply }) => reply !== undefined)
  ).map(({ span: _, ...finding }) => finding);
  const reported = decodeReport(status, words, spoken, knowledge);
  const found = reported.length > 0 ? reported : spoken;
  if (found.length > 0 || depth >= deepest) return found;
  for (const attachment of email.attachments.filter(({ mimeType }) => mimeType === "message/rfc822")) {
    const within = await decodeMessage(textOf(attachment), knowledge, depth + 1);
    if (within.length > 0) return within;
  }
  return [];
}
