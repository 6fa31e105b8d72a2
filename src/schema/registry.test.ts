import assert from "node:assert/strict";
import { test } from "node:test";
import { registeredEnhanced, registeredReplies } from "./registry.ts";

test("a registered wording keeps its placeholders, commas and quotes", () => {
  const csv = 'code,text,rfc,section\n253,"OK, <n> pending messages for ""node"" <x> started",1985,5.1\n';
  assert.deepEqual(registeredReplies(csv).get("253"), {
    code: "253",
    text: 'OK, <n> pending messages for "node" <x> started',
    rfc: 1985,
    section: "5.1",
  });
});

test("the reply codes of an enhanced code are those that IANA names, and none where it names none", () => {
  const row = (replies: string) => `Code,Sample Text,Associated basic status code\nX.1.1,Bad mailbox,"${replies}"\n`;
  const replies = (text: string) => registeredEnhanced(row(text)).get("x.1.1")?.replies;
  assert.deepEqual(replies("451, 550"), ["451", "550"]);
  assert.deepEqual(replies("Any"), []);
  assert.deepEqual(replies("Not given"), []);
  assert.deepEqual(replies("5XX"), []);
  assert.equal(registeredEnhanced(`\uFEFF${row("451,\n  550")}`).get("x.1.1")?.association, "451, 550");
  assert.equal(registeredEnhanced(row("5XX")).get("x.1.1")?.association, "5XX");
});
