/** What few readers need, in one file that is loaded when the first of them does. */
import { answerWrongAddress } from "./lookup/not-found.ts";
import { searchWords } from "./search/words.ts";
import { explainPair } from "./share/pair.ts";

/** Does what the address asks for: on the page for a wrong one, say what is near; on others, explain a pair of codes. */
function followAddress(): void {
  if (document.querySelector("[data-not-found]")) answerWrongAddress();
  else void explainPair();
}

const fewNeed = { followAddress, searchWords };

declare global {
  /** Where this file leaves what it brings: built like a worker's, it exports nothing. */
  var smtpCodes: typeof fewNeed;
}
globalThis.smtpCodes = fewNeed;
