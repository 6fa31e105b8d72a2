/** The promise: an address once published stays, and is no redirect. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import redirects from "../../../content/redirects.json" with { type: "json" };
import { addressFile, broken, publishedAddresses, readAddresses } from "./addresses.ts";
import { builds, readBuild } from "./build.ts";

const promised = readAddresses(readFileSync(addressFile, "utf8"));

for (const { folder, base } of builds) {
  const build = readBuild(folder, base);

  test(`every promised address is there, and every address is promised, under ${base}`, () => {
    assert.ok(promised.length > 1000);
    assert.deepEqual(broken(promised, publishedAddresses(build)), []);
  });

  test(`redirects lead where content/redirects.json says, to a promised address, and nothing else redirects, under ${base}`, () => {
    const wanted = Object.entries(redirects).map(([from, to]) => [base + from.slice(1), base + to.slice(1)]);
    assert.ok(wanted.length > 0);
    assert.deepEqual([...build.redirects].toSorted(), wanted.toSorted());
    for (const [from, to] of Object.entries(redirects)) {
      assert.ok(!promised.includes(from), `${from} is promised, so it must not redirect`);
      assert.ok(promised.includes(to), `${from} leads to ${to}, which is not promised`);
    }
  });
}
