import { glob, file } from "astro/loaders";
import { defineCollection } from "astro:content";
import { replyFacts } from "./schema/facts.ts";
import { anyProse } from "./schema/prose.ts";
import { rfc } from "./schema/rfc.ts";

const codes = "content/codes";
/** Three digits; `_template` stays out. */
const replyFolders = "[2-5][0-9][0-9]";

export const collections = {
  /** One entry per reply code; its id is the code. */
  replies: defineCollection({
    loader: glob({
      base: codes,
      pattern: `${replyFolders}/facts.yaml`,
      generateId: ({ entry }) => entry.slice(0, -"/facts.yaml".length),
    }),
    schema: replyFacts,
  }),
  /** One entry per code and language; its id is `550/fr`. */
  prose: defineCollection({
    loader: glob({
      base: codes,
      pattern: `${replyFolders}/*.md`,
      generateId: ({ entry }) => entry.slice(0, -".md".length),
    }),
    schema: anyProse,
  }),
  /** One entry per RFC; its id is the number. */
  rfcs: defineCollection({ loader: file("content/rfcs.yaml"), schema: rfc }),
};
