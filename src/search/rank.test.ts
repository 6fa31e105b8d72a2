import assert from "node:assert/strict";
import { test } from "node:test";
import { rank, type Candidate } from "./rank.ts";

const page = (content: string, change: Partial<Candidate> = {}): Candidate => ({
  score: 1,
  content,
  locations: [0],
  isPrivate: false,
  ...change,
});
const contents = (candidates: Candidate[], words: string) => rank(candidates, words).map(({ content }) => content);

test("a page that shares but a letter with the words is not offered", () => {
  assert.deepEqual(contents([page("z"), page("-q.")], "zzqxjw"), []);
  assert.deepEqual(contents([page("ok")], "ok"), ["ok"]);
});

test("accents, capitals and endings make no difference", () => {
  assert.deepEqual(contents([page("BOITE"), page("boîtes")], "boîte"), ["BOITE", "boîtes"]);
});

test("a word found within another counts", () => {
  assert.deepEqual(contents([page("RESOLVER.ADR.ExRecipNotFound")], "recipient"), ["RESOLVER.ADR.ExRecipNotFound"]);
});

test("the words side by side come before the same words apart", () => {
  assert.deepEqual(contents([page("mailbox is full", { score: 1.5 }), page("Mailbox full")], "mailbox full"), [
    "Mailbox full",
    "mailbox is full",
  ]);
});

test("a standard code comes before a private one that fits as well, and after one that fits far better", () => {
  const standard = page("spam here");
  const near = page("spam there", { score: 1.5, isPrivate: true });
  const far = page("spam everywhere", { score: 3, isPrivate: true });
  assert.deepEqual(rank([near, far, standard], "spam"), [far, standard, near]);
});
