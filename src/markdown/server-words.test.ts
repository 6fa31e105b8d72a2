import assert from "node:assert/strict";
import { test } from "node:test";
import { splitServerWords } from "./server-words.ts";

test("the words in guillemets are those of a server", () => {
  assert.deepEqual(splitServerWords("Dit «\u00a0User unknown\u00a0», ou «\u00a0No such user\u00a0»."), [
    { value: "Dit «\u00a0", isServer: false },
    { value: "User unknown", isServer: true },
    { value: "\u00a0», ou «\u00a0", isServer: false },
    { value: "No such user", isServer: true },
    { value: "\u00a0».", isServer: false },
  ]);
});

test("a text without guillemets is one part", () => {
  assert.deepEqual(splitServerWords("It says “User unknown”."), [
    { value: "It says “User unknown”.", isServer: false },
  ]);
});
