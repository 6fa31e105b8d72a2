/** The lines of an example session. */

export interface TranscriptLine {
  /** C for the client, S for the server; undefined for the blank line between two exchanges. */
  speaker: "C" | "S" | undefined;
  /** What is said, without the mark of who says it. */
  words: string;
  /** Whether the server answers with the code in this line. */
  hasCode: boolean;
}

/** Reads a transcript with lines like `S: 550 5.1.1 User unknown`. `code` is a reply code or an enhanced one. */
export function transcriptLines(text: string, code: string): TranscriptLine[] {
  const reply = new RegExp(
    code.includes(".") ? `^\\d{3}[ -]${RegExp.escape(code)}(?!\\S)` : `^${RegExp.escape(code)}(?![^ -])`,
  );
  return text
    .trimEnd()
    .split("\n")
    .map((line) => {
      const speaker = line.startsWith("C:") ? "C" : line.startsWith("S:") ? "S" : undefined;
      const words = line.replace(/^[CS]: ?/, "");
      return { speaker, words, hasCode: speaker === "S" && reply.test(words) };
    });
}
