/** Checks the content before a build: prints one sentence per mistake and fails if there is any. */
import { readFileSync } from "node:fs";
import { sentence } from "./mistake.ts";
import { newsMistakes } from "./news.ts";
import { readContent } from "./read.ts";
import { mistakesOf } from "./rules.ts";

const content = readContent(process.cwd());
const mistakes = [...mistakesOf(content), ...newsMistakes(readFileSync("CHANGELOG.md", "utf8"))];
for (const mistake of mistakes) console.error(sentence(mistake));
if (mistakes.length > 0) process.exitCode = 1;
else console.log(`Content: ${content.entries.length} codes, no mistakes.`);
