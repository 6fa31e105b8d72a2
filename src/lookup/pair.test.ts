import assert from "node:assert/strict";
import { test } from "node:test";
import { asPair, pairAddress } from "./pair.ts";

test("a reply code and an enhanced code are a pair, in whatever order", () => {
  assert.deepEqual(asPair(["550", "5.7.1"]), ["550", "5.7.1"]);
  assert.deepEqual(asPair(["4.2.2", "550"]), ["550", "4.2.2"]);
});

test("two of a kind, or another number of codes, are none", () => {
  for (const codes of [["550", "551"], ["5.7.1", "4.7.1"], ["550"], ["5.7.1"], ["550", "551", "5.7.1"], []])
    assert.equal(asPair(codes), undefined, codes.join(" "));
});

test("a pair has its address on the page of the reply code", () => {
  assert.equal(pairAddress(["550", "5.7.1"]), "550/#5.7.1");
});
