import assert from "node:assert/strict";
import { test } from "node:test";
import { prose } from "./prose.ts";

const front = { title: "Done", summary: "It worked.", action: "Nothing to do.", keywords: ["ok"] };

test("the registered wording is translated, except into English", () => {
  const translated = { ...front, translation: "C’est fait" };
  assert.ok(prose.fr.safeParse(translated).success);
  assert.ok(!prose.fr.safeParse(front).success);
  assert.ok(prose.en.safeParse(front).success);
  assert.ok(!prose.en.safeParse(translated).success);
});

test("titles and summaries keep to their lengths", () => {
  const fits = (change: Partial<typeof front>) => prose.en.safeParse({ ...front, ...change }).success;
  assert.ok(fits({ title: "x".repeat(60), summary: "x".repeat(160) }));
  assert.ok(!fits({ title: "x".repeat(61) }));
  assert.ok(!fits({ summary: "x".repeat(161) }));
  assert.ok(!fits({ action: " " }));
  assert.ok(!fits({ keywords: [] }));
});
