import assert from "node:assert/strict";
import { test } from "node:test";
import { partsOf } from "./anatomy.ts";

const drawn = (...given: Parameters<typeof partsOf>) => partsOf(...given).map(({ kind, text }) => [kind, text]);

test("a reply falls into its codes and its words", () => {
  assert.deepEqual(drawn({ reply: "550", enhanced: "5.1.1" }, "550 5.1.1 User unknown"), [
    ["reply", "550"],
    ["enhanced", "5.1.1"],
    ["words", "User unknown"],
  ]);
  assert.deepEqual(drawn({ reply: "421" }, "421 Too busy"), [
    ["reply", "421"],
    ["words", "Too busy"],
  ]);
});

test("a hyphen says that another line follows", () => {
  assert.deepEqual(drawn({ reply: "550", enhanced: "5.7.1" }, "550-5.7.1 Blocked")[1], ["more", "-"]);
  assert.deepEqual(drawn({ reply: "550" }, "550-Blocked"), [
    ["reply", "550"],
    ["more", "-"],
    ["words", "Blocked"],
  ]);
});

test("codes that stand elsewhere come first, and the words stay whole", () => {
  assert.deepEqual(drawn({ reply: "550", enhanced: "5.1.1" }, "550 User unknown (#5.1.1)"), [
    ["reply", "550"],
    ["enhanced", "5.1.1"],
    ["words", "550 User unknown (#5.1.1)"],
  ]);
  assert.deepEqual(drawn({ enhanced: "5.1.1" }, "User unknown"), [
    ["enhanced", "5.1.1"],
    ["words", "User unknown"],
  ]);
});

test("codes alone have no words, words alone no parts", () => {
  assert.deepEqual(drawn({ reply: "550" }), [["reply", "550"]]);
  assert.deepEqual(drawn({}, "User unknown"), []);
});

test("long words are cut", () => {
  const [, words] = partsOf({ reply: "550" }, `550 ${"x".repeat(200)}`);
  assert.equal(words?.text, `${"x".repeat(80)}…`);
});
