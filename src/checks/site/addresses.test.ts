import assert from "node:assert/strict";
import { test } from "node:test";
import { broken } from "./addresses.ts";

test("an address that is gone and one that is not promised are both named", () => {
  assert.deepEqual(broken(["/550/", "/551/"], ["/551/", "/552/"]), [
    "content/addresses.txt: /550/: is gone or redirects; bring it back, others link to it.",
    "content/addresses.txt: /552/: is not in the list; run npm run addresses after a build.",
  ]);
  assert.deepEqual(broken(["/550/"], ["/550/"]), []);
});
