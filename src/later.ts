/**
 * What few readers need, in one file that is loaded when the first of them does: each further file that is loaded on
 * demand would cost every page a piece of script.
 */
export { answerWrongAddress } from "./lookup/not-found.ts";
export { searchWords } from "./search/words.ts";
export { explain } from "./share/pair.ts";
