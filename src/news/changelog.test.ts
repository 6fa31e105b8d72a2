import assert from "node:assert/strict";
import { test } from "node:test";
import { readChangelog } from "./changelog.ts";

const changelog = `# Changelog

Words before the first release are for people.

## [Unreleased]

### Added

- Not yet.
  - Pas encore.

## [0.2.0] - 2026-11-24

### Added

- A page for \`535\`.
  - Une page pour \`535\`.

### Fixed

- \`521\` is final.
  - \`521\` est définitif.

## [0.1.0] - 2026-11-23

### Added

- The first codes.
  - Les premiers codes.
`;

/** The faults of the changelog with one line replaced by another. */
const faultsWith = (line: string, other: string) => {
  assert.ok(changelog.includes(`${line}\n`));
  return readChangelog(changelog.replace(`${line}\n`, other)).faults.map(({ line, message }) => `${line}: ${message}`);
};

test("releases come with their changes in both languages, without what is not released", () => {
  assert.deepEqual(readChangelog(changelog), {
    releases: [
      {
        version: "0.2.0",
        date: "2026-11-24",
        changes: [
          { kind: "Added", text: { en: "A page for `535`.", fr: "Une page pour `535`." } },
          { kind: "Fixed", text: { en: "`521` is final.", fr: "`521` est définitif." } },
        ],
      },
      {
        version: "0.1.0",
        date: "2026-11-23",
        changes: [{ kind: "Added", text: { en: "The first codes.", fr: "Les premiers codes." } }],
      },
    ],
    faults: [],
  });
});

test("a change without its twin is named by its line, the last one too", () => {
  assert.match(faultsWith("  - Une page pour `535`.", "").join(), /^16: has no French twin/);
  assert.match(faultsWith("  - Les premiers codes.", "").join(), /^28: has no French twin/);
  assert.match(faultsWith("  - Pas encore.", "").join(), /^9: has no French twin/);
});

test("a release, a kind of change or a line that cannot be read is named by its line", () => {
  assert.match(faultsWith("## [0.1.0] - 2026-11-23", "## 0.1.0\n").join(), /^24: is no release/);
  assert.match(faultsWith("## [0.1.0] - 2026-11-23", "## [0.1.0] - 2026-11-25\n").join(), /^24: is newer/);
  assert.match(faultsWith("### Fixed", "### Mended\n").join(), /^19: is no kind of change/);
  assert.match(faultsWith("- `521` is final.", "`521` is final.\n").join(), /^21: is neither/);
});
