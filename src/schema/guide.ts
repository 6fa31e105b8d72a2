/** What a guide states in its `facts.yaml`. A guide tells what several codes have in common. */
import { z } from "astro/zod";
import { checked, sources } from "./facts.ts";

export const guideFacts = z.strictObject({
  sources,
  anchors: z
    .array(z.string().regex(/^[a-z][a-z-]*$/, "must be lower-case words joined by hyphens"))
    .describe("Anchors of its sections in their order, the same in every language."),
  checked,
});
export type GuideFacts = z.infer<typeof guideFacts>;
