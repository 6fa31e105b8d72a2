/** What the published data look like: the one place they are described, for programs and for people. */
import { z } from "astro/zod";
import { subjects } from "../domain/enhanced-code.ts";
import { categories, retries, severities } from "../domain/reply-code.ts";
import { byLocale } from "../i18n/locales.ts";
import { commands, parties, statuses } from "../schema/facts.ts";

/** Rises when a field goes or changes its meaning; a new field leaves it as it is. */
export const dataVersion = 1;

const code = z.string().describe("A code of three digits (`550`) or an enhanced one (`5.7.1`).");

const text = z.object({
  url: z.url().describe("The page in this language."),
  title: z.string().describe("What the code means, in a few words."),
  summary: z.string().describe("What the reader may conclude."),
  action: z.string().describe("What to do now."),
  translation: z.string().optional().describe("The registered wording in this language, where it is not its own."),
});

const record = z
  .object({
    code,
    kind: z.enum(["reply", "enhanced"]).describe("A reply code (RFC 5321) or an enhanced status code (RFC 3463)."),
    severity: z.enum(severities).describe("How bad it is, from the first digit."),
    category: z.enum(categories).optional().describe("Of a reply code: what it concerns, from the second digit."),
    subject: z.enum(subjects).optional().describe("Of an enhanced code: its second number."),
    status: z.enum(statuses).describe("Where the code stands; `vendor` and `unregistered` codes stand in no RFC."),
    text: z.string().optional().describe("Registered wording, in English, placeholders kept."),
    commands: z.array(z.enum(commands)).optional().describe("Where it occurs, in the order of a session."),
    act: z.array(z.enum(parties)).describe("Who must act, in the order in which a message meets them."),
    retry: z.enum(retries).describe("Who, or what, tries again."),
    vendors: z.array(z.string()).optional().describe("Of a code in no RFC: who documents or sends it."),
    resembles: z.array(code).optional().describe("Of a code in no RFC: the registered codes nearest to it."),
    through: code.optional().describe("Last code of the range that the record stands for."),
    enhanced: z.array(code).optional().describe("Of a reply code: the enhanced codes that go with it."),
    replies: z.array(code).optional().describe("Of an enhanced code: the reply codes it goes with."),
    related: z.array(code).describe("Codes to compare with this one."),
    phrases: z.array(z.string()).describe("English texts that servers send with it."),
    sources: z
      .array(
        z.object({
          title: z.string(),
          url: z.url(),
          rfc: z.number().int().optional().describe("Of an RFC: its number."),
          section: z.string().optional().describe("Of an RFC: the section or appendix."),
        }),
      )
      .describe("What the record rests on; the section that defines the code comes first."),
    checked: z.iso.date().describe("Day of the last comparison with the sources."),
    url: z.url().describe("The permanent address, which leads each reader to their language."),
    languages: z.object(byLocale(() => text)),
  })
  .meta({ id: "code", description: "One code. Each stands alone in a file named after it: `550.json`." });

/** One code as the data tell it. */
export type CodeRecord = z.infer<typeof record>;

const codeSet = z.object({
  $schema: z.url().describe("Where the schema is."),
  version: z.literal(dataVersion).describe("Rises when a field goes or changes its meaning."),
  updated: z.iso.date().describe("Day of the last release of the content."),
  licence: z.url().describe("The terms under which the data may be used."),
  codes: z.array(record).describe("Every code: reply codes, then enhanced codes, each in order."),
});

/** The whole set as `codes.json` holds it. */
export type CodeSet = z.infer<typeof codeSet>;

/** The JSON Schema of `codes.json`, with that of one code as `#/$defs/code`. `id` is its own address. */
export function jsonSchema(id: string): object {
  // As input: a program that reads the data must not trip over a field added since.
  const { $schema, ...rest } = z.toJSONSchema(codeSet, { io: "input" });
  return { $schema, $id: id, title: "SMTP reply codes", ...rest };
}
