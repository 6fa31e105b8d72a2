import assert from "node:assert/strict";
import { test } from "node:test";
import { suggest } from "./suggest.ts";

const known = [
  "250",
  "450",
  "451",
  "550",
  "551",
  "559",
  "500",
  "4.7.1",
  "5.7.1",
  "5.7.10",
  "5.7.26",
  "5.1.1",
  "5.1.26",
];

test("a reply code: the last digit is the likeliest mistake, the first the least", () => {
  assert.deepEqual(suggest("552", known, 9), ["550", "551", "559"]);
  assert.deepEqual(suggest("350", known, 9), ["250", "450", "550"]);
  assert.deepEqual(suggest("501", known, 9), ["500", "551"]);
});

test("an enhanced code: another class, then the same subject, then another subject", () => {
  assert.deepEqual(suggest("2.7.1", known, 9), ["4.7.1", "5.7.1"]);
  assert.deepEqual(suggest("5.7.2", known, 9), ["5.7.1", "5.7.26"]);
  assert.deepEqual(suggest("5.8.1", known, 9), ["5.1.1", "5.7.1"]);
  assert.deepEqual(suggest("5.7.100", known, 9), ["5.7.10"]);
});

test("a code with its class open is like those of any class", () => {
  assert.deepEqual(suggest("x.7.2", known, 9), ["4.7.1", "5.7.1", "5.7.26"]);
});

test("nothing is guessed where nothing is near, and no more than asked for", () => {
  assert.deepEqual(suggest("399", known, 9), []);
  assert.deepEqual(suggest("5.7.999", known, 9), []);
  assert.deepEqual(suggest("552", known, 1), ["550"]);
});

test("a known code is no suggestion for itself", () => {
  assert.deepEqual(suggest("550", known, 9), ["551", "559", "500", "250", "450"]);
});
