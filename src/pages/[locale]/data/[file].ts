/** A table from code to text in one language, for one log tool. */
import type { APIRoute } from "astro";
import { logTables } from "../../../data/files.ts";
import { records } from "../../../data/records.ts";
import { locales, type Locale } from "../../../i18n/locales.ts";

export const getStaticPaths = () =>
  locales.flatMap((locale) => Object.keys(logTables).map((file) => ({ params: { locale, file } })));

export const GET: APIRoute = ({ params }) =>
  new Response(logTables[params["file"]!]!(records, params["locale"] as Locale));
