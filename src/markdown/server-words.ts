/**
 * Marks the words of a server as English where French prose quotes them, for screen readers and hyphenation.
 * In French entries guillemets stand around such words only; the content check holds them to it.
 */
import type { HastPlugin } from "./hast-plugin.ts";

const quotedWords = /(?<=«\u00a0)(.*?)(?=\u00a0»)/u;

export const serverWords: HastPlugin = {
  name: "server-words",
  text(node, context) {
    // Splitting on one group puts what it matched at the odd places.
    const parts = node.value.split(quotedWords);
    if (parts.length === 1) return;
    context.replaceNode(
      node,
      parts.map((value, index) => {
        const text = { type: "text" as const, value };
        if (index % 2 === 0) return text;
        return { type: "element" as const, tagName: "span", properties: { lang: "en" }, children: [text] };
      }),
    );
  },
};
