/** What an entry states in `facts.yaml`: whatever is true in any language. */
import { z } from "astro/zod";
import { isReplyCode, retries } from "../domain/reply-code.ts";

/** Where a code stands: in SMTP itself, in a standards-track extension, in an experiment, or abandoned. */
export const statuses = ["standard", "extension", "experimental", "historic"] as const;
export type Status = (typeof statuses)[number];

/** What a reply can answer, in the order of a session. `message` is the end of the data, `any` any command at all. */
export const commands = [
  "connection",
  "EHLO",
  "STARTTLS",
  "AUTH",
  "MAIL",
  "RCPT",
  "DATA",
  "message",
  "BDAT",
  "BURL",
  "VRFY",
  "EXPN",
  "HELP",
  "NOOP",
  "RSET",
  "QUIT",
  "ETRN",
  "ATRN",
  "any",
] as const;
export type Command = (typeof commands)[number];

/** Who can be asked to act, in the order in which a message meets them. */
export const parties = ["sender", "sender-admin", "recipient", "recipient-admin", "nobody"] as const;
export type Party = (typeof parties)[number];

/** Mail software whose settings an entry names, as its makers write it. */
export const softwareNames = [
  "Postfix",
  "Exim",
  "Sendmail",
  "OpenSMTPD",
  "Haraka",
  "Exchange Server",
  "Exchange Online",
] as const;

const line = z
  .string()
  .trim()
  .min(1)
  .regex(/^[^\n]*$/, "must stand on one line");
const address = z.url({ protocol: /^https$/, error: "must be an https address" });

/** A section of an RFC, which `content/rfcs.yaml` must know. */
export const rfcCitation = z.strictObject({
  rfc: z.number().int().positive().describe("Number of the RFC, as in content/rfcs.yaml."),
  section: z.string().describe('Number of the section or letter of the appendix, quoted: "4.2.3".'),
});

/** A document of a vendor or of a project on the web. */
export const webCitation = z.strictObject({
  title: line.describe("Title of the document, as it gives it itself."),
  url: address.describe("Where it stands, https."),
});

/** Facts of one three-digit reply code. The folder's name is the code. */
export const replyFacts = z.strictObject({
  text: line.describe("Registered wording, with its placeholders: exactly that of content/registry/reply-codes.csv."),
  status: z.enum(statuses).describe("Where the code stands among the RFCs."),
  sources: z
    .array(
      z.union([rfcCitation, webCitation], {
        error: 'must be { rfc: 5321, section: "4.2.3" } with the section quoted, or { title, url } of a document',
      }),
    )
    .min(1)
    .describe("What the entry rests on; the section that defines the code comes first."),
  commands: z
    .array(z.enum(commands))
    .min(1)
    .describe("What can be answered with this code, in the order of a session."),
  act: z.array(z.enum(parties)).min(1).describe("Who must act, in the order of `parties`; `nobody` stands alone."),
  retry: z.enum(retries).optional().describe("Only where it differs from what the first digit implies."),
  related: z
    .array(z.string().refine(isReplyCode, "must be a reply code of three digits, quoted"))
    .optional()
    .describe("Codes to compare with this one, greater than it; the other side is derived."),
  checked: z.iso
    .date("must be a date like 2026-11-23, quoted")
    .describe("Day on which the entry was last compared with its sources."),
  transcript: z
    .string()
    .regex(
      /^([CS]:( .*)?\n|\n)+$/,
      "must have lines that begin with `C: ` or `S: `; a blank line separates two exchanges",
    )
    .describe("Lines of an SMTP session in which the code occurs, with reserved names and addresses only."),
  emitters: z
    .array(
      z.strictObject({
        software: z.enum(softwareNames).describe("The server software."),
        setting: line.describe("The setting that makes it answer with this code by default."),
        url: address.describe("Documentation of the setting, https."),
      }),
    )
    .optional()
    .describe("Server settings that produce the code."),
  phrases: z
    .array(line)
    .optional()
    .describe("English texts that people meet with this code, without addresses or identifiers."),
});
export type ReplyFacts = z.infer<typeof replyFacts>;
