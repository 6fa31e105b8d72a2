/** What `content/phrases.yaml` states: texts that people meet in replies, logs and bounces, and what they mean. */
import { z } from "astro/zod";
import { sense } from "./sense.ts";

/** What one text means. The text is its key, exactly as an entry of `content/codes` has it among its `phrases`. */
export const phrase = sense;

/** The whole file. */
export const phrases = z.record(z.string().min(1), phrase);
