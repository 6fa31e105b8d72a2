/** What README and CONTRIBUTING point at must exist. */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { readChangelog } from "../news/changelog.ts";

for (const document of ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"]) {
  test(`the files that ${document} links are there`, () => {
    const text = readFileSync(document, "utf8").replaceAll(/`[^`]*`/g, "");
    const targets = Array.from(text.matchAll(/\]\(([^)#]+)/g), ([, target = ""]) => target);
    const missing = targets.filter((target) => !/^https?:/.test(target) && !existsSync(target));
    assert.deepEqual(missing, []);
  });
}

test("README tells the purpose of every dependency, and of no other", () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  const table = readFileSync("README.md", "utf8").split("## Dependencies")[1]?.split("\n## ")[0] ?? "";
  const told = Array.from(table.matchAll(/^\| (`[^|]*)\|/gm), ([, names = ""]) =>
    Array.from(names.matchAll(/`([^`]+)`/g), ([, name = ""]) => name),
  ).flat();
  assert.deepEqual(told.toSorted(), Object.keys({ ...dependencies, ...devDependencies }).toSorted());
});

test("the version of the package is that of the newest release", () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  const { releases } = readChangelog(readFileSync("CHANGELOG.md", "utf8"));
  assert.equal(releases[0]?.version, version);
});
