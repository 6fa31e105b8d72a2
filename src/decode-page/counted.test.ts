import assert from "node:assert/strict";
import { test } from "node:test";
import { counted } from "./counted.ts";

test("each language has its plural and its way to write numbers", () => {
  const forms = { one: "{count} reply", other: "{count} replies" };
  assert.equal(counted(forms, 1, "en"), "1 reply");
  assert.equal(counted(forms, 0, "en"), "0 replies");
  assert.equal(counted(forms, 0, "fr"), "0 reply");
  assert.equal(counted({ other: "{count}" }, 12_345, "fr"), "12\u202f345");
});
