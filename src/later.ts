/**
 * What few readers need, in one file that is loaded when the first of them does: each further file that is loaded on
 * demand would cost every page a piece of script.
 */
import { answerWrongAddress } from "./lookup/not-found.ts";
import { explainPair } from "./share/pair.ts";

export { searchWords } from "./search/words.ts";

/** Does what the address asks for: on the page for a wrong one, say what is near; on others, explain a pair of codes. */
export function followAddress(): void {
  if (document.querySelector("[data-not-found]")) answerWrongAddress();
  else void explainPair();
}
