import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "csv-parse/sync";
import { csv } from "./csv.ts";

test("what is written is read back", () => {
  const rows = [
    { code: "550", text: 'Boîte pleine, "User unknown"', more: "two\nlines" },
    { code: "5.7.1", text: "", more: "return\r" },
  ];
  assert.deepEqual(parse(csv(rows), { columns: true }), rows);
});

test("lines end with CRLF, and only what must be is quoted", () => {
  assert.equal(csv([{ a: "1", b: "x, y" }]), 'a,b\r\n1,"x, y"\r\n');
});
