import assert from "node:assert/strict";
import { test } from "node:test";
import { enhancedProse, guideProse, replyProse } from "./prose.ts";

const front = { title: "Done", summary: "It worked.", action: "Nothing to do.", keywords: ["ok"] };
const byClass = { title: "Done", keywords: ["ok"], "2": { summary: "It worked.", action: "Nothing to do." } };

test("an enhanced code says its verdict by first digit, a reply code once", () => {
  assert.ok(replyProse.safeParse(front).success);
  assert.ok(!replyProse.safeParse(byClass).success);
  assert.ok(enhancedProse.safeParse(byClass).success);
  assert.ok(!enhancedProse.safeParse(front).success);
  assert.ok(!enhancedProse.safeParse({ ...byClass, "3": byClass["2"] }).success);
  assert.ok(!enhancedProse.safeParse({ ...byClass, "4": { summary: "Not now." } }).success);
});

test("titles and summaries keep to their lengths", () => {
  const fits = (change: Partial<typeof front>) => replyProse.safeParse({ ...front, ...change }).success;
  assert.ok(fits({ title: "x".repeat(60), summary: "x".repeat(160) }));
  assert.ok(!fits({ title: "x".repeat(61) }));
  assert.ok(!fits({ summary: "x".repeat(161) }));
  assert.ok(!fits({ action: " " }));
  assert.ok(!fits({ keywords: [] }));
});

test("a guide has a title and a summary alone", () => {
  assert.ok(guideProse.safeParse({ title: "Reading", summary: "How to read." }).success);
  assert.ok(!guideProse.safeParse(front).success);
});
