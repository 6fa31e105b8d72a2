/** What `content/rfcs.yaml` states of one RFC. */
import { z } from "astro/zod";

/** Where an RFC stands in the IETF's own terms. */
export const rfcStatuses = [
  "internet-standard",
  "draft-standard",
  "proposed-standard",
  "best-current-practice",
  "informational",
  "experimental",
  "historic",
  "unknown",
] as const;

export const rfc = z.strictObject({
  title: z.string().min(1).describe("Title, as the RFC Editor's index gives it."),
  year: z.number().int().describe("Year of publication."),
  status: z.enum(rfcStatuses).describe("Status in the RFC Editor's index."),
  obsoletedBy: z.array(z.number().int()).optional().describe("Numbers of the RFCs that replace it."),
  sections: z.array(z.string()).min(1).describe("Numbers of all its sections and appendices, to check citations."),
});
export type Rfc = z.infer<typeof rfc>;
