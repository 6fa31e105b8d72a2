/** Reports what a newer IANA registry changes: `npm run registry -- enhanced-status-codes.csv`. */
import { existsSync, readFileSync } from "node:fs";
import { registeredEnhanced } from "../../schema/registry.ts";
import { differences } from "./compare.ts";

const [file = ""] = process.argv.slice(2);
const about = JSON.parse(readFileSync("content/registry/about.json", "utf8"));
const kept = registeredEnhanced(readFileSync(`content/registry/${about.enhanced.file}`, "utf8"));
const newer = existsSync(file) ? registeredEnhanced(readFileSync(file, "utf8")) : new Map();

if (![...newer.keys()].some((code) => kept.has(code))) {
  console.error(
    `"${file}" holds no enhanced status codes; name the CSV of Enumerated Status Codes that ${about.enhanced.source} offers.`,
  );
  process.exitCode = 1;
} else {
  const sentences = differences(kept, newer);
  console.log(
    `Compared with the registry of ${about.enhanced.date} (${kept.size} codes), ${file} holds ${newer.size} codes.`,
  );
  for (const sentence of sentences) console.log(sentence);
  if (sentences.length === 0) console.log("Nothing differs.");
}
