/** One code, as it stands in `codes.json`. */
import type { APIRoute } from "astro";
import { records } from "../data/records.ts";
import type { CodeRecord } from "../data/schema.ts";

export const getStaticPaths = () => records.map((record) => ({ params: { code: record.code }, props: { record } }));

export const GET: APIRoute<{ record: CodeRecord }> = ({ props }) => Response.json(props.record);
