/** What one provider, filter or server software is seen to answer: `content/providers/gmail.yaml`. */
import { z } from "astro/zod";
import { isCode, isReplyCode } from "../domain/reply-code.ts";
import { checked, language, webCitation } from "./facts.ts";
import { sense } from "./sense.ts";

/** What kind of thing answers: who keeps mailboxes, who filters for others, who hosts or relays, or a program. */
export const providerKinds = ["mailbox", "filter", "hosting", "software"] as const;
export type ProviderKind = (typeof providerKinds)[number];

const line = z
  .string()
  .trim()
  .min(1)
  .regex(/^[^\n]*$/, "must stand on one line");

const observedReply = z.strictObject({
  reply: z
    .string()
    .refine(isReplyCode, "must be a reply code of three digits, quoted")
    .optional()
    .describe("Its reply code, where the source shows it."),
  enhanced: z
    .string()
    .refine((code) => isCode(code) && !isReplyCode(code), "must be an enhanced code like 5.7.1, quoted")
    .optional()
    .describe("Its enhanced code, which may differ in class from the reply code."),
  text: line.describe(
    "The words after the codes, exactly, but for addresses, names and numbers of one message, which are reserved ones.",
  ),
  language,
  seen: z.url({ protocol: /^https$/ }).describe("Where it stands: one of the provider's `sources`."),
  sense: sense.describe("What the words mean, in each language."),
});
export type ObservedReply = z.infer<typeof observedReply>;

export const provider = z.strictObject({
  name: line.describe("As it calls itself."),
  kind: z.enum(providerKinds).describe("What kind of thing answers."),
  marks: z
    .array(line)
    .describe("Texts, in any case, by which a reply or a bounce shows who wrote it; none where nothing is sure."),
  postmaster: webCitation.optional().describe("Its own page for those whose mail it refuses."),
  sources: z.array(webCitation).min(1).describe("Its own documentation first, then where else replies were seen."),
  checked,
  replies: z.array(observedReply).min(1).describe("In the order of their codes."),
});
export type Provider = z.infer<typeof provider>;
