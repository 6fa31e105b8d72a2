/** Every code in both languages, for programs. */
import { codeSet } from "../data/records.ts";

export const GET = () => Response.json(codeSet);
