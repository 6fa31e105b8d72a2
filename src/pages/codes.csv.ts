/** Every code as a line of a table. */
import { codesCsv } from "../data/files.ts";
import { records } from "../data/records.ts";

export const GET = () => new Response(codesCsv(records), { headers: { "content-type": "text/csv; charset=utf-8" } });
