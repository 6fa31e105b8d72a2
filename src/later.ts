/** What few readers need, in one file that is loaded when the first of them does. */
import { answerWrongAddress } from "./lookup/not-found.ts";
import { searchWords } from "./search/words.ts";
import { explainPair } from "./share/pair.ts";

const fewNeed = { answerWrongAddress, explainPair, searchWords };

declare global {
  /** Where this file leaves what it brings: built like a worker's, it exports nothing. */
  var smtpCodes: typeof fewNeed;
}
globalThis.smtpCodes = fewNeed;
