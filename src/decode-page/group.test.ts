import assert from "node:assert/strict";
import { test } from "node:test";
import type { Finding } from "../decode/finding.ts";
import { group, mostGroups } from "./group.ts";

const finding = (properties: Partial<Finding>): Finding => ({ contradicts: false, text: "", ...properties });

test("findings with the same codes are one group, in the order of the first", () => {
  const { count, groups, marks, more } = group(
    [
      finding({ reply: "550", enhanced: "5.1.1", recipient: "a@example.com", text: "x", span: { start: 20, end: 23 } }),
      finding({ reply: "451", span: { start: 0, end: 3 } }),
      finding({ reply: "550", enhanced: "5.1.1", recipient: "b@example.com", text: "x", inner: { reply: "554" } }),
      finding({ reply: "550", span: { start: 90, end: 110 } }),
      finding({ phraseCodes: ["552"], text: "mailbox full" }),
    ],
    100,
  );
  assert.equal(count, 5);
  assert.equal(more, 0);
  assert.deepEqual(
    groups.map(({ reply, enhanced, count, phraseCodes }) => [reply, enhanced, count, phraseCodes]),
    [
      ["550", "5.1.1", 2, []],
      ["451", undefined, 1, []],
      ["550", undefined, 1, []],
      [undefined, undefined, 1, ["552"]],
    ],
  );
  assert.deepEqual(groups[0]?.recipients, { shown: ["a@example.com", "b@example.com"], more: 0 });
  assert.deepEqual(groups[0]?.words, { shown: ["x"], more: 0 });
  assert.deepEqual(groups[0]?.inner, { shown: [{ reply: "554" }], more: 0 });
  assert.deepEqual(marks, [
    { start: 0, end: 3, group: 1 },
    { start: 20, end: 23, group: 0 },
    { start: 90, end: 100, group: 2 },
  ]);
});

test("what nobody would read is counted and left out", () => {
  const { groups, more, marks } = group(
    Array.from({ length: mostGroups + 5 }, (_, index) =>
      finding({ enhanced: `5.7.${index}`, span: { start: index, end: index + 1 } }),
    ),
    1000,
  );
  assert.equal(groups.length, mostGroups);
  assert.equal(more, 5);
  assert.equal(marks.length, mostGroups);
  const [many] = group(
    Array.from({ length: 30 }, (_, index) => finding({ reply: "550", recipient: `${index}@example.com` })),
    0,
  ).groups;
  assert.equal(many!.recipients.shown.length + many!.recipients.more, 30);
  assert.ok(many!.recipients.more > 0);
});
