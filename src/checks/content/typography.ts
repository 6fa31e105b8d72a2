/** Puts the French typography of every entry, of the senses of server texts and of the news right, in place. Part of `npm run format`. */
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { correctFrench } from "./french.ts";
import { correctNews } from "./news.ts";
import { phraseFile } from "./read.ts";
import { correctSenses } from "./senses.ts";

function rewrite(file: string, correct: (text: string) => string): void {
  const text = readFileSync(file, "utf8");
  const corrected = correct(text);
  if (corrected !== text) writeFileSync(file, corrected);
}

for (const file of globSync("content/{codes,guides}/*/fr.md")) rewrite(file, correctFrench);
for (const file of [...globSync("content/providers/*.yaml"), phraseFile]) rewrite(file, correctSenses);
rewrite("CHANGELOG.md", correctNews);
