import assert from "node:assert/strict";
import { test } from "node:test";
import { readable } from "./readable.ts";

test("UTF-8 is text, with or without its mark", () => {
  for (const bytes of [Buffer.from("550 Refusé"), Buffer.from("\ufeff550 Refusé")]) {
    assert.deepEqual(readable(bytes), { text: "550 Refusé", input: "550 Refusé" });
  }
});

test("UTF-16 as Windows programs write it is text", () => {
  const little = Buffer.from("\ufeff550 Refusé", "utf16le");
  assert.equal(readable(little).input, "550 Refusé");
  assert.equal(readable(Buffer.from(little).swap16()).input, "550 Refusé");
});

test("any other bytes stay bytes, shown as one character each", () => {
  const bytes = Buffer.from("550 Refus\u00e9 \u0080", "latin1");
  const { text, input } = readable(bytes);
  assert.equal(text, "550 Refusé €");
  assert.equal(text.length, bytes.length);
  assert.equal(input, bytes);
});
