/** The page's side of the worker: one text at a time, and only the newest answer counts. */
import type { Knowledge } from "../decode/finding.ts";
import type { Answer, Request } from "./protocol.ts";

type Input = string | Uint8Array;

export interface Reader {
  /** Decodes a text. What was asked before is forgotten. */
  read(input: Input): void;
  /** Forgets what was asked. */
  forget(): void;
}

/** Starts the worker, so that later texts need no request. `show` gets the answer to the newest text. */
export function startReader(knowledge: Knowledge, show: (answer: Answer) => void): Reader {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  const send = (request: Request) => worker.postMessage(request);
  let isBusy = false;
  /** A worker that could not be loaded answers nothing. */
  let isBroken = false;
  /** Whether the answer under way is still wanted. */
  let isWanted = false;
  let waiting: Input | undefined;

  const read = (input: Input) => {
    if (isBroken) return show("failed");
    isWanted = !isBusy;
    if (isBusy) waiting = input;
    else send({ input });
    isBusy = true;
  };
  worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
    isBusy = false;
    if (isWanted) show(data);
    const next = waiting;
    waiting = undefined;
    if (next !== undefined) read(next);
  });
  worker.addEventListener("error", () => {
    isBroken = true;
    if (isBusy) show("failed");
  });
  send({ knowledge });

  return {
    read,
    forget() {
      isWanted = false;
      waiting = undefined;
    },
  };
}
