/** What words of a server mean, told in every language of the site. */
import { z } from "astro/zod";
import { locales, type Locale } from "../i18n/locales.ts";

const told = z.string().trim().min(1).max(160);

/** One or two short sentences in each language: what the server says, in the reader's words. */
export const sense = z.strictObject(
  Object.fromEntries(locales.map((locale) => [locale, told])) as Record<Locale, typeof told>,
);
export type Sense = z.infer<typeof sense>;
