/** Puts the typography of every French entry right, in place. Part of `npm run format`. */
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { correctFrench } from "./french.ts";

for (const file of globSync("content/{codes,guides}/*/fr.md")) {
  const text = readFileSync(file, "utf8");
  const corrected = correctFrench(text);
  if (corrected !== text) writeFileSync(file, corrected);
}
