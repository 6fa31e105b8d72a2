/** Judges `CHANGELOG.md`, from which the news are made. */
import { readChangelog } from "../../news/changelog.ts";
import { correctFrench, uncorrected } from "./french.ts";
import type { Mistake } from "./mistake.ts";

const file = "CHANGELOG.md";
const isFrench = (line: string) => /^ {2}- /.test(line);

/** A changelog with the typography of its French lines put right. */
export function correctNews(markdown: string): string {
  return markdown
    .split("\n")
    .map((line) => (isFrench(line) ? correctFrench(line) : line))
    .join("\n");
}

/** Every mistake of a changelog. */
export function newsMistakes(markdown: string): Mistake[] {
  return [
    ...readChangelog(markdown).faults.map(({ line, message }) => ({ file, field: `line ${line}`, message })),
    ...uncorrected(file, markdown, correctNews(markdown)),
  ];
}
