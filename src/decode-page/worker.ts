/** Decodes beside the page, so that a long text never holds up the typing. */
import type { Knowledge } from "../decode/finding.ts";
import { decode } from "../decode/index.ts";
import { group } from "./group.ts";
import { mostShown } from "./pieces.ts";
import type { Answer, Request } from "./protocol.ts";

let knowledge: Knowledge | undefined;

async function answer(input: string | Uint8Array): Promise<Answer> {
  try {
    return group(await decode(input, knowledge), mostShown);
  } catch {
    return "failed";
  }
}

addEventListener("message", async ({ data }: MessageEvent<Request>) => {
  if ("knowledge" in data) knowledge = data.knowledge;
  else postMessage(await answer(data.input));
});
