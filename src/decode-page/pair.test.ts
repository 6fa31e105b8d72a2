import assert from "node:assert/strict";
import { test } from "node:test";
import { contradicts } from "../decode/finding.ts";
import { hashOf, pairIn, pairName } from "./pair.ts";

test("codes and the end of an address name each other", () => {
  for (const [pair, hash, name] of [
    [{ reply: "550", enhanced: "5.7.1" }, "#550-5.7.1", "550 5.7.1"],
    [{ reply: "550" }, "#550", "550"],
    [{ enhanced: "5.7.1" }, "#5.7.1", "5.7.1"],
  ] as const) {
    assert.equal(hashOf(pair), hash);
    assert.deepEqual(pairIn(hash), pair);
    assert.equal(pairName(pair), name);
  }
  assert.equal(hashOf({}), "");
});

test("any other end of an address names nothing", () => {
  for (const hash of [
    "",
    "#",
    "#-",
    "#content",
    "#reply-1",
    "#150",
    "#5500",
    "#-5.7.1",
    "#550-",
    "#5505.7.1",
    "#550-5.9.1",
    "#5.07.1",
    "#550 5.7.1",
  ])
    assert.equal(pairIn(hash), undefined, hash);
});

test("codes contradict each other where they begin with different digits", () => {
  assert.ok(contradicts({ reply: "550", enhanced: "4.7.1" }));
  for (const pair of [{ reply: "550", enhanced: "5.7.1" }, { reply: "550" }, { enhanced: "5.7.1" }, {}])
    assert.ok(!contradicts(pair));
});
