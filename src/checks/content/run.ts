/** Checks the content before a build: prints one sentence per mistake and fails if there is any. */
import { sentence } from "./mistake.ts";
import { readContent } from "./read.ts";
import { mistakesOf } from "./rules.ts";

const content = readContent(process.cwd());
const mistakes = mistakesOf(content);
for (const mistake of mistakes) console.error(sentence(mistake));
if (mistakes.length > 0) process.exitCode = 1;
else console.log(`Content: ${content.entries.length} codes, no mistakes.`);
