/** What an entry states in `facts.yaml`: whatever is true in any language. */
import { z } from "astro/zod";
import { isRegisteredForm } from "../domain/enhanced-code.ts";
import { isCode, isReplyCode, retries } from "../domain/reply-code.ts";

/**
 * Where a code stands: in SMTP itself, in a standards-track extension, in an experiment, abandoned, registered from a
 * draft that is no RFC, documented by one vendor alone, or seen in the field without any definition.
 */
export const statuses = [
  "standard",
  "extension",
  "experimental",
  "historic",
  "draft",
  "vendor",
  "unregistered",
] as const;
export type Status = (typeof statuses)[number];

/** Whether a code of this status is a standard in force, or part of one. */
export const isInForce = (status: Status): boolean => status === "standard" || status === "extension";

/** Whether a code of this status stands in no RFC and in no registry of its own. */
export const isPrivate = (status: Status): boolean => status === "vendor" || status === "unregistered";

/**
 * Where a code occurs, in the order of a session. `message` is the end of the data, `any` any command at all;
 * `report` is no reply but the delivery report of a server that gave up by itself.
 */
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
  "report",
] as const;
export type Command = (typeof commands)[number];

/** The steps of a session in its usual course. */
export const sessionSteps = [
  "connection",
  "EHLO",
  "STARTTLS",
  "AUTH",
  "MAIL",
  "RCPT",
  "DATA",
  "message",
  "QUIT",
] as const satisfies readonly Command[];

/** Who can be asked to act, in the order in which a message meets them. */
export const parties = ["sender", "sender-admin", "recipient", "recipient-admin", "nobody"] as const;
export type Party = (typeof parties)[number];

/** Those whom a message meets, from the one who writes it to the one who reads it. */
export const way = ["sender", "sender-admin", "recipient-admin", "recipient"] as const satisfies readonly Party[];

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

/** Of the words of a server, or of a document. */
export const language = z
  .enum(["fr"])
  .optional()
  .describe("The language, where no word is English. Absent for English, and for English mixed with another language.");

/** A document on the web: of a vendor, of a project, of a body that sets standards. */
export const webCitation = z.strictObject({
  title: line.describe("Title of the document, as it gives it itself."),
  url: address.describe("Where it stands, https."),
  language,
});

const transcript = z
  .string()
  .regex(
    /^([CS]:( .*)?\n|\n)+$/,
    "must have lines that begin with `C: ` or `S: `; a blank line separates two exchanges",
  )
  .describe("Lines of an SMTP session in which the code occurs, with reserved names and addresses only.");

/** What a code asks of whom; for an enhanced code, by its first digit. */
const outcome = z.strictObject({
  act: z.array(z.enum(parties)).min(1).describe("Who must act, in the order of `parties`; `nobody` stands alone."),
  retry: z.enum(retries).optional().describe("Only where it differs from what the first digit implies."),
  transcript: transcript.optional(),
});
export type Outcome = z.infer<typeof outcome>;

export const sources = z
  .array(
    z.union([rfcCitation, webCitation], {
      error: 'must be { rfc: 5321, section: "4.2.3" } with the section quoted, or { title, url } of a document',
    }),
  )
  .min(1)
  .describe("What the text rests on; the section that defines a code comes first.");

export const checked = z.iso
  .date("must be a date like 2026-11-23, quoted")
  .describe("Day on which the text was last compared with its sources.");

const shared = z.strictObject({
  text: line
    .optional()
    .describe(
      "Registered wording, with its placeholders: exactly that of content/registry. For a private code, that of its first source; absent where nobody gives one.",
    ),
  status: z.enum(statuses).describe("Where the code stands."),
  sources,
  commands: z
    .array(z.enum(commands))
    .min(1)
    .optional()
    .describe("Where the code occurs, in the order of a session. Absent only where no source tells."),
  vendors: z
    .array(line)
    .min(1)
    .optional()
    .describe(
      "Who uses the code, by name: of a `vendor` code who documents it, of an `unregistered` one who sends it.",
    ),
  resembles: z
    .array(z.string().refine(isCode, "must be a code like 552 or 5.2.2, quoted"))
    .min(1)
    .optional()
    .describe("Of a private code: the registered codes it resembles, nearest first."),
  checked,
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

/** Facts of one three-digit reply code. The folder's name is the code. */
export const replyFacts = shared.extend({
  ...outcome.shape,
  related: z
    .array(z.string().refine(isReplyCode, "must be a reply code of three digits, quoted"))
    .optional()
    .describe("Codes to compare with this one, greater than it; the other side is derived."),
});
export type ReplyFacts = z.infer<typeof replyFacts>;

/** Facts of one enhanced status code. The folder's name is the code with its first digit open: `x.7.1`. */
export const enhancedFacts = shared.extend({
  classes: z
    .strictObject({ "2": outcome.optional(), "4": outcome.optional(), "5": outcome.optional() })
    .refine((classes) => Object.keys(classes).length > 0, "must name at least one first digit")
    .describe("The first digits it is used with; each has a page of its own."),
  through: z
    .string()
    .refine(isRegisteredForm, "must be an enhanced code like x.7.649")
    .optional()
    .describe("Last code of the range that the entry stands for, where its vendor documents one."),
  replies: z
    .array(z.string().refine(isReplyCode, "must be a reply code of three digits, quoted"))
    .optional()
    .describe("Reply codes it is met with besides those that IANA associates with it; a source must show each."),
  related: z
    .array(z.string().refine(isRegisteredForm, "must be an enhanced code like x.7.1"))
    .optional()
    .describe("Codes to compare with this one, greater than it; the other side is derived."),
});
export type EnhancedFacts = z.infer<typeof enhancedFacts>;
