import assert from "node:assert/strict";
import { test } from "node:test";
import { enhancedFacts, isInForce, isPrivate, replyFacts, statuses } from "./facts.ts";

const facts = {
  text: "<domain> Service ready",
  status: "standard",
  sources: [
    { rfc: 5321, section: "4.2.3" },
    { title: "Manual", url: "https://www.example.org/manual" },
  ],
  commands: ["connection"],
  act: ["nobody"],
  checked: "2026-11-24",
  transcript: "S: 220 mx.example.com\n\nC: QUIT\nS: 221 2.0.0 Bye\n",
};

/** The fields that the schema complains of when `change` is made to good facts. */
const complaints = (change: Record<string, unknown>) =>
  replyFacts.safeParse({ ...facts, ...change }).error?.issues.map(({ path }) => path.join(".")) ?? [];

test("facts with nothing optional are enough", () => {
  assert.deepEqual(complaints({}), []);
});

test("a key that the schema does not know is refused, at any depth", () => {
  assert.deepEqual(complaints({ severity: "success" }), [""]);
  assert.deepEqual(
    complaints({ emitters: [{ software: "Postfix", setting: "a", url: "https://a.example", code: 1 }] }),
    ["emitters.0"],
  );
});

test("a source is an RFC with its section, or a document with its https address", () => {
  assert.deepEqual(complaints({ sources: [] }), ["sources"]);
  assert.deepEqual(complaints({ sources: [{ rfc: 5321 }] }), ["sources.0"]);
  assert.deepEqual(complaints({ sources: [{ rfc: 5321, section: 4.2 }] }), ["sources.0"]);
  assert.deepEqual(complaints({ sources: [{ title: "Manual", url: "http://www.example.org/" }] }), ["sources.0.url"]);
});

test("a text stands on one line", () => {
  assert.deepEqual(complaints({ text: "Service\nready" }), ["text"]);
  assert.deepEqual(complaints({ phrases: [" "] }), ["phrases.0"]);
});

test("words come from the closed lists", () => {
  assert.deepEqual(complaints({ commands: ["RCTP"] }), ["commands.0"]);
  assert.deepEqual(complaints({ act: ["everybody"] }), ["act.0"]);
  assert.deepEqual(complaints({ retry: "soon" }), ["retry"]);
});

test("a relation names a reply code, and a check names a day", () => {
  assert.deepEqual(complaints({ related: ["550"] }), []);
  assert.deepEqual(complaints({ related: [550, "99"] }), ["related.0", "related.1"]);
  assert.deepEqual(complaints({ checked: "2026-02-30" }), ["checked"]);
});

test("a line of a transcript belongs to the client or the server", () => {
  assert.deepEqual(complaints({ transcript: "220 mx.example.com\n" }), ["transcript"]);
  assert.deepEqual(complaints({ transcript: "" }), ["transcript"]);
});

const enhanced = {
  status: "standard",
  sources: [{ rfc: 3463, section: "3.8" }],
  checked: "2026-11-24",
  classes: { "4": { act: ["sender-admin"] }, "5": { act: ["sender"], retry: "never" } },
};

/** The fields that the schema complains of when `change` is made to good facts of an enhanced code. */
const enhancedComplaints = (change: Record<string, unknown>) =>
  enhancedFacts.safeParse({ ...enhanced, ...change }).error?.issues.map(({ path }) => path.join(".")) ?? [];

test("an enhanced code says who must act for each of its first digits", () => {
  assert.deepEqual(enhancedComplaints({}), []);
  assert.deepEqual(enhancedComplaints({ classes: {} }), ["classes"]);
  assert.deepEqual(enhancedComplaints({ classes: { "3": { act: ["nobody"] }, "5": { act: ["sender"] } } }), [
    "classes",
  ]);
  assert.deepEqual(enhancedComplaints({ classes: { "5": {} } }), ["classes.5.act"]);
  assert.deepEqual(enhancedComplaints({ act: ["sender"] }), [""]);
});

test("an enhanced code is related to its like, met with reply codes, and resembles what has a page", () => {
  assert.deepEqual(enhancedComplaints({ related: ["x.7.2"], replies: ["550"], through: "x.7.9" }), []);
  assert.deepEqual(enhancedComplaints({ related: ["5.7.2"] }), ["related.0"]);
  assert.deepEqual(enhancedComplaints({ replies: ["5.7.2"] }), ["replies.0"]);
  assert.deepEqual(enhancedComplaints({ through: "649" }), ["through"]);
  assert.deepEqual(enhancedComplaints({ resembles: ["5.7.1", "550"] }), []);
  assert.deepEqual(enhancedComplaints({ resembles: ["x.7.1"] }), ["resembles.0"]);
});

test("a code is in force, private, or neither", () => {
  assert.deepEqual(statuses.filter(isInForce), ["standard", "extension"]);
  assert.deepEqual(statuses.filter(isPrivate), ["vendor", "unregistered"]);
});
