import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { registeredEnhanced } from "../../schema/registry.ts";
import { differences } from "./compare.ts";

const csv = readFileSync("content/registry/enhanced-status-codes.csv", "utf8");
const kept = registeredEnhanced(csv);

test("the same registry differs in nothing", () => {
  assert.deepEqual(differences(kept, registeredEnhanced(csv)), []);
});

test("a code that is new, reworded, otherwise associated or gone is named", () => {
  const newer = csv
    .replace(/^X\.7\.30,.*$/m, "X.7.31,A new code,550,,,,")
    .replace("X.2.2,Mailbox full,552", "X.2.2,Mailbox is full,452");
  assert.deepEqual(differences(kept, registeredEnhanced(newer)), [
    'x.2.2 is worded "Mailbox is full" instead of "Mailbox full"; change its text.',
    'x.2.2 goes with "452" instead of "552"; read its entry again.',
    'x.7.31 is new: "A new code", with 550; write content/codes/x.7.31.',
    "x.7.30 is gone; say so in its entry, or remove it.",
  ]);
});
