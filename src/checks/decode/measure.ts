/**
 * Measures the decoder with real material: `npm run measure -- folder`. The folder holds `lines.tsv` and
 * `dsn/expected.tsv` beside its messages. Prints scores and speed; fails below what the decoder has reached.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { decode } from "../../decode/index.ts";
import { expectedOf, isRight, readTable, score, unescaped, type Expected } from "./score.ts";

/** The least share of rows with both values right. */
const goals = { lines: 0.98, messages: 0.975 };
/** The least speed, in millions of characters a second. */
const leastSpeed = 5;

const [folder] = process.argv.slice(2);
if (!folder) throw new Error("Name the folder with lines.tsv and dsn/: npm run measure -- ../corpus");

interface Row {
  name: string;
  reply: string;
  enhanced: string;
  expected: Expected;
}

async function decoded(name: string, input: string | Uint8Array, row: Record<string, string>): Promise<Row> {
  const [best] = await decode(input);
  return { name, reply: best?.reply ?? "", enhanced: best?.enhanced ?? "", expected: expectedOf(row) };
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

/** Prints the score and every row that is wrong; gives whether the goal is reached. */
function report(title: string, rows: Row[], goal: number): boolean {
  const { right, false: wrong, falseOnHard } = score(rows);
  const share = right / rows.length;
  console.log(
    `${title}: ${right} of ${rows.length} right, ${percent(share)} (goal ${percent(goal)}); ${wrong} false findings, ${falseOnHard} of them hard`,
  );
  for (const { name, reply, enhanced, expected } of rows.filter(
    (row) => !isRight(row.reply, row.enhanced, row.expected),
  ))
    console.log(
      `  ${name}: ${reply || "-"} ${enhanced || "-"} for ${expected.reply || "-"} ${expected.enhanced || "-"}`,
    );
  return share >= goal && (title === "Messages" ? wrong : falseOnHard) === 0;
}

const lineTable = readTable(readFileSync(join(folder, "lines.tsv"), "utf8"));
const lines = await Promise.all(lineTable.map((row) => decoded(row["id"] ?? "", unescaped(row["text"] ?? ""), row)));
const messages = await Promise.all(
  readTable(readFileSync(join(folder, "dsn", "expected.tsv"), "utf8")).map((row) => {
    const file = row["file"] ?? "";
    return decoded(file, new Uint8Array(readFileSync(join(folder, "dsn", file))), row);
  }),
);

const log = lineTable.map((row) => unescaped(row["text"] ?? "").replaceAll("\n", " ")).join("\n");
const large = `${log}\n`.repeat(Math.ceil(5_000_000 / log.length));
const begin = performance.now();
await decode(large);
const speed = large.length / 1000 / (performance.now() - begin);

const isReached = [report("Lines", lines, goals.lines), report("Messages", messages, goals.messages)].every(Boolean);
console.log(`Speed: ${speed.toFixed(1)} MB of log a second (goal ${leastSpeed})`);
if (!isReached || speed < leastSpeed) process.exitCode = 1;
