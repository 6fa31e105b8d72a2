/** What the page and its worker say to each other. */
import type { Knowledge } from "../decode/finding.ts";
import type { Grouped } from "./group.ts";

/** First what the site knows of servers, then one text after the other. */
export type Request = { knowledge: Knowledge } | { input: string | Uint8Array };

/** What was found in the last text, or that it could not be read. */
export type Answer = Grouped | "failed";
