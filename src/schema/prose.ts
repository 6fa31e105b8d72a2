/** What an entry states in the front matter of `fr.md` and `en.md`. */
import { z } from "astro/zod";
import type { Locale } from "../i18n/locales.ts";

const sentence = (longest: number) => z.string().trim().min(1).max(longest);

/** What the first screen says of a code; for an enhanced code, by its first digit. */
const verdict = z.strictObject({
  summary: sentence(160).describe(
    "What the reader may conclude; the description of the page and the line in the index.",
  ),
  action: sentence(160).describe("What to do now, in one sentence."),
});

const head = z.strictObject({
  title: sentence(60).describe("What the code means, in a few words."),
  keywords: z.array(z.string().trim().min(1)).min(1).describe("What people type, with or without accents."),
});
const translation = z
  .string()
  .trim()
  .min(1)
  .optional()
  .describe("The registered wording in this language, with its placeholders. Absent in English.");

/** Front matter of a reply code, in any language. */
export const replyProse = head.extend({ ...verdict.shape, translation });
export type ReplyProse = z.infer<typeof replyProse>;

/** Front matter of an enhanced code, in any language: a verdict for each first digit it is used with. */
export const enhancedProse = head.extend({
  "2": verdict.optional(),
  "4": verdict.optional(),
  "5": verdict.optional(),
  translation,
});
export type EnhancedProse = z.infer<typeof enhancedProse>;

/** Front matter of a guide, in any language. */
export const guideProse = z.strictObject({
  title: sentence(60).describe("What the guide is about."),
  summary: sentence(160).describe("What the reader learns; the description of the page."),
});
export type GuideProse = z.infer<typeof guideProse>;

/** The languages into which the registered wording is translated: all but its own. */
export const isTranslated = (locale: Locale): boolean => locale !== "en";
