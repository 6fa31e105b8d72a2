/**
 * Marks the words of a server as English where French prose quotes them, for screen readers and hyphenation.
 * In French entries guillemets stand around such words only; the content check holds them to it.
 */
import type { HastPlugin } from "./hast-plugin.ts";

const quotedWords = /(?<=«\u00a0)(.*?)(?=\u00a0»)/u;

/** Parts of a French text in their order, each with whether it is the words of a server. Other languages give one part. */
export function splitServerWords(text: string): { value: string; isServer: boolean }[] {
  // Splitting on one group puts what it matched at the odd places.
  return text.split(quotedWords).map((value, index) => ({ value, isServer: index % 2 === 1 }));
}

export const serverWords: HastPlugin = {
  name: "server-words",
  text(node, context) {
    const parts = splitServerWords(node.value);
    if (parts.length === 1) return;
    context.replaceNode(
      node,
      parts.map(({ value, isServer }) => {
        const text = { type: "text" as const, value };
        if (!isServer) return text;
        return { type: "element" as const, tagName: "span", properties: { lang: "en" }, children: [text] };
      }),
    );
  },
};
