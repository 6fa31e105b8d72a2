import assert from "node:assert/strict";
import { test } from "node:test";
import { readQuery } from "./lookup.ts";

const known = ["250", "421", "550", "551", "554", "5.1.1", "5.1.10", "4.7.1"];
const read = (text: string) => readQuery(text, known);

test("a code alone is that code, and asks for no words", () => {
  for (const text of ["550", " 550 ", "#550", "(550)", "550.", "550-", "<550>"]) {
    assert.deepEqual(read(text), { codes: ["550"], unknown: [], words: "" }, text);
  }
  assert.deepEqual(read("5.1.1"), { codes: ["5.1.1"], unknown: [], words: "" });
});

test("words that only announce a code are not searched", () => {
  assert.deepEqual(read("erreur 421"), { codes: ["421"], unknown: [], words: "" });
  assert.deepEqual(read("smtp error 554"), { codes: ["554"], unknown: [], words: "" });
  assert.deepEqual(read("code SMTP 550"), { codes: ["550"], unknown: [], words: "" });
});

test("several codes keep their order, each once", () => {
  assert.deepEqual(read("550 5.1.1").codes, ["550", "5.1.1"]);
  assert.deepEqual(read("550-5.1.1 no such user 550 5.1.1").codes, ["550", "5.1.1"]);
});

test("the words beside a code remain", () => {
  assert.deepEqual(read("550 User unknown"), { codes: ["550"], unknown: [], words: "User unknown" });
  assert.equal(read("« boîte pleine »").words, "boîte pleine");
});

test("words without a code are kept whole", () => {
  assert.deepEqual(read("server error"), { codes: [], unknown: [], words: "server error" });
});

test("a number that is no known code is unknown, and stands for no neighbour", () => {
  assert.deepEqual(read("559"), { codes: [], unknown: ["559"], words: "" });
  assert.deepEqual(read("550 5.1.2"), { codes: ["550"], unknown: ["5.1.2"], words: "" });
  assert.deepEqual(read("5.1.1 5.1.100").unknown, ["5.1.100"]);
});

test("an unfinished code lists those that begin so", () => {
  assert.deepEqual(read("55").codes, ["550", "551", "554"]);
  assert.deepEqual(read("5.1.").codes, ["5.1.1", "5.1.10"]);
  assert.deepEqual(read("3"), { codes: [], unknown: [], words: "" });
});

test("a code with its class open stands for every class it has", () => {
  const many = ["450", "4.2.2", "5.2.2", "5.2.21", "4.7.1"];
  assert.deepEqual(readQuery("x.2.2", many), { codes: ["4.2.2", "5.2.2"], unknown: [], words: "" });
  assert.deepEqual(readQuery("X.2.2 mailbox full", many), {
    codes: ["4.2.2", "5.2.2"],
    unknown: [],
    words: "mailbox full",
  });
  assert.deepEqual(readQuery("x.2.", many).codes, ["4.2.2", "5.2.2", "5.2.21"]);
  assert.deepEqual(readQuery("x.9.9", many), { codes: [], unknown: ["x.9.9"], words: "" });
});

test("a code within a range is that of the page that stands for it", () => {
  const known = ["4.7.500", "4.7.650", "5.7.606"];
  const ranges = [
    { first: "4.7.500", last: "4.7.699" },
    { first: "5.7.606", last: "5.7.649" },
  ];
  const codes = (text: string) => readQuery(text, known, ranges);
  assert.deepEqual(codes("5.7.620"), { codes: ["5.7.606"], unknown: [], words: "" });
  assert.deepEqual(codes("4.7.699").codes, ["4.7.500"]);
  assert.deepEqual(codes("4.7.650").codes, ["4.7.650"]);
  assert.deepEqual(codes("5.7.650").unknown, ["5.7.650"]);
  assert.deepEqual(codes("4.7.606").codes, ["4.7.500"]);
  assert.deepEqual(codes("5.7.605").unknown, ["5.7.605"]);
});

test("addresses, versions, long numbers and words with digits hold no code", () => {
  for (const text of [
    "203.0.113.250",
    "5.1.1.2",
    "25012",
    "x550",
    "user550@example.com",
    "550@example.com",
    "v4.7.1",
    "/errors/550",
    "120",
  ]) {
    assert.deepEqual([...read(text).codes, ...read(text).unknown], [], text);
  }
});

test("nothing typed asks for nothing", () => {
  assert.deepEqual(read("  "), { codes: [], unknown: [], words: "" });
  assert.deepEqual(read("?!"), { codes: [], unknown: [], words: "" });
});
