/** Gives the headings of an entry the anchors of `schema/sections.ts`, the same in every language. */
import { sectionWithHeading } from "../schema/sections.ts";
import type { HastPlugin } from "./hast-plugin.ts";

export const sectionAnchors: HastPlugin = {
  name: "section-anchors",
  element: {
    filter: ["h2", "h3"],
    visit(node, context) {
      const section = sectionWithHeading(context.textContent(node));
      if (section) context.setProperty(node, "id", section.id);
    },
  },
};
