/** What a page costs before the reader acts: bytes in brotli, requests, script. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { builds, readBuild, type Build, type BuiltPage } from "./build.ts";

/** What fits in the first round trip of a connection, in bytes: ten segments of 1,460. */
const oneRoundTrip = 14_600;
const mostScript = 3_000;
const mostRequests = 3;

const compressed = (data: string | Buffer) => brotliCompressSync(data).length;

/** Files that a page loads by itself, read from the build. */
function loaded({ folder, base }: Build, page: BuiltPage) {
  const addresses = ["script[src]", "link[rel='stylesheet']", "link[rel='icon']", "img[src]"].flatMap((selector) =>
    page.document
      .querySelectorAll(selector)
      .map((element) => element.getAttribute("src") ?? element.getAttribute("href") ?? ""),
  );
  return addresses.map((address) => ({ address, data: readFileSync(join(folder, address.slice(base.length))) }));
}

const [root] = builds;
const build = readBuild(root!.folder, root!.base);
const codePages = build.pages.filter(({ path }) => /\/\d{3}\/$/.test(path));

test("a code page comes in one round trip, three requests, and little script", () => {
  assert.ok(codePages.length > 0);
  for (const page of codePages) {
    const files = loaded(build, page);
    const inline = page.document
      .querySelectorAll("script")
      .filter((script) => !script.hasAttribute("src") && script.getAttribute("type") !== "application/ld+json")
      .map((script) => script.textContent);
    const scripts = [...inline, ...files.filter(({ address }) => address.endsWith(".js")).map(({ data }) => data)];
    const script = scripts.reduce((sum, data) => sum + compressed(data), 0);
    const bytes = files.reduce((sum, { data }) => sum + compressed(data), compressed(page.html));
    assert.ok(bytes <= oneRoundTrip, `${page.path}: ${bytes} bytes`);
    assert.ok(1 + files.length <= mostRequests, `${page.path}: ${1 + files.length} requests`);
    assert.ok(script > 0 && script <= mostScript, `${page.path}: ${script} bytes of script`);
  }
});
