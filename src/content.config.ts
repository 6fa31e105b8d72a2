import { glob, file } from "astro/loaders";
import { defineCollection } from "astro:content";
import { enhancedFacts, replyFacts } from "./schema/facts.ts";
import { guideFacts } from "./schema/guide.ts";
import { phrase } from "./schema/phrases.ts";
import { enhancedProse, guideProse, replyProse } from "./schema/prose.ts";
import { provider } from "./schema/provider.ts";
import { rfc } from "./schema/rfc.ts";

const codes = "content/codes";
const guides = "content/guides";
/** Three digits, or `x.` subject `.` detail; `_template` and its like stay out. */
const replyFolders = "[2-5][0-9][0-9]";
const enhancedFolders = "x.*.*";

/** One entry per folder; its id is the name of the folder. */
const facts = (base: string, folders: string) =>
  glob({
    base,
    pattern: `${folders}/facts.yaml`,
    generateId: ({ entry }) => entry.slice(0, -"/facts.yaml".length),
  });

/** One entry per folder and language; its id is `550/fr`. */
const texts = (base: string, folders: string) =>
  glob({
    base,
    pattern: `${folders}/*.md`,
    generateId: ({ entry }) => entry.slice(0, -".md".length),
  });

export const collections = {
  replies: defineCollection({ loader: facts(codes, replyFolders), schema: replyFacts }),
  replyProse: defineCollection({ loader: texts(codes, replyFolders), schema: replyProse }),
  enhanced: defineCollection({ loader: facts(codes, enhancedFolders), schema: enhancedFacts }),
  enhancedProse: defineCollection({ loader: texts(codes, enhancedFolders), schema: enhancedProse }),
  guides: defineCollection({ loader: facts(guides, "[!_]*"), schema: guideFacts }),
  guideProse: defineCollection({ loader: texts(guides, "[!_]*"), schema: guideProse }),
  /** One entry per RFC; its id is the number. */
  rfcs: defineCollection({ loader: file("content/rfcs.yaml"), schema: rfc }),
  /** One entry per provider; its id is the name of the file. */
  providers: defineCollection({
    loader: glob({
      base: "content/providers",
      pattern: "*.yaml",
      generateId: ({ entry }) => entry.slice(0, -".yaml".length),
    }),
    schema: provider,
  }),
  /** One entry per text; its id is the text, letter by letter. */
  phrases: defineCollection({ loader: file("content/phrases.yaml"), schema: phrase }),
};
