/** The text of a file, and what the decoder is given of it. Pure. */

/** The largest file that is read, in bytes. */
export const largestFile = 20_000_000;

export interface Readable {
  /** What a reader sees. Each of its characters stands where the decoder counts it. */
  text: string;
  input: string | Uint8Array;
}

/** Text as Windows programs export it, with its byte order mark. */
const wide = [
  { mark: [0xff, 0xfe], encoding: "utf-16le" },
  { mark: [0xfe, 0xff], encoding: "utf-16be" },
] as const;

/**
 * Reads the bytes of a file. What is UTF-8 is text. The rest stays bytes for the decoder, since a message says itself
 * how its parts are written; it is shown as one character a byte.
 */
export function readable(bytes: Uint8Array): Readable {
  const found = wide.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  try {
    const text = new TextDecoder(found?.encoding ?? "utf-8", { fatal: true }).decode(bytes);
    return { text, input: text };
  } catch {
    return { text: new TextDecoder("windows-1252").decode(bytes), input: bytes };
  }
}
