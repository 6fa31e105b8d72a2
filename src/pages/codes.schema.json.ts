/** The JSON Schema of the data. */
import { schemaUrl } from "../data/records.ts";
import { jsonSchema } from "../data/schema.ts";

export const GET = () => Response.json(jsonSchema(schemaUrl));
