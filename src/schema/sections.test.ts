import assert from "node:assert/strict";
import { test } from "node:test";
import { locales } from "../i18n/locales.ts";
import { parties } from "./facts.ts";
import { sections, sectionWithHeading } from "./sections.ts";

test("a heading leads to its section in every language", () => {
  for (const section of sections) {
    for (const locale of locales) assert.equal(sectionWithHeading(section.heading[locale]), section);
  }
  assert.equal(sectionWithHeading("Reasons"), undefined);
});

test("everybody who can act has a section", () => {
  const addressed = sections.flatMap(({ party }) => party ?? []);
  assert.deepEqual(addressed.toSorted(), parties.filter((party) => party !== "nobody").toSorted());
});
