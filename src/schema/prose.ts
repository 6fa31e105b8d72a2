/** What an entry states in the front matter of `fr.md` and `en.md`. */
import { z } from "astro/zod";
import type { Locale } from "../i18n/locales.ts";

const sentence = (longest: number) => z.string().trim().min(1).max(longest);

const shared = z.strictObject({
  title: sentence(60).describe("What the code means, in a few words."),
  summary: sentence(160).describe(
    "What the reader may conclude; the description of the page and the line in the index.",
  ),
  action: sentence(160).describe("What to do now, in one sentence."),
  keywords: z.array(z.string().trim().min(1)).min(1).describe("What people type, with or without accents."),
});

const translated = shared.extend({
  translation: z.string().trim().min(1).describe("The registered wording in this language, with its placeholders."),
});

/** Front matter by language. The registered wording is English, so `en.md` alone needs no translation of it. */
export const prose = { en: shared, fr: translated } satisfies Record<Locale, z.ZodObject>;

/** Front matter of any language, for the one collection that holds them all. The content check tells them apart. */
export const anyProse = translated.partial({ translation: true });
export type Prose = z.infer<typeof anyProse>;
