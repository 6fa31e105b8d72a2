/** What a page costs before the reader acts: bytes in brotli, requests, script. */
import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { locales } from "../../i18n/locales.ts";
import { builds, isCodePage, readBuild, type Build, type BuiltPage } from "./build.ts";

/** What fits in the first round trip of a connection, in bytes: ten segments of 1,460. */
const oneRoundTrip = 14_600;
/** The most that a list of everything may weigh, the index, the phrasebook or the sheet, in bytes. */
const largestList = 30_000;
const mostScript = 3_000;
/** The most that the decoder may weigh, with what it runs beside the page, in bytes. */
const largestDecoder = 60_000;
const mostRequests = 3;

const compressed = (data: string | Buffer) => brotliCompressSync(data).length;

/** Files by address: the same few are loaded by every page. */
const files = new Map<string, { address: string; bytes: number }>();

/** Files that a page loads by itself, read from the build. */
function loaded({ folder, base }: Build, page: BuiltPage) {
  const addresses = ["script[src]", "link[rel='stylesheet']", "link[rel='icon']", "img[src]"].flatMap((selector) =>
    page.document
      .querySelectorAll(selector)
      .map((element) => element.getAttribute("src") ?? element.getAttribute("href") ?? ""),
  );
  return addresses.map((address) => {
    const known = files.get(address);
    if (known) return known;
    const data = readFileSync(join(folder, address.slice(base.length)));
    const file = { address, bytes: compressed(data) };
    files.set(address, file);
    return file;
  });
}

const [root] = builds;
const build = readBuild(root!.folder, root!.base);

/** What a page costs before the reader acts, in bytes of brotli and in requests. */
function cost(page: BuiltPage) {
  const external = loaded(build, page);
  const inline = page.document
    .querySelectorAll("script")
    .filter((script) => !script.hasAttribute("src") && script.getAttribute("type") !== "application/ld+json")
    .map((script) => script.textContent);
  const scripts = external.filter(({ address }) => address.endsWith(".js"));
  const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size, 0);
  return {
    script: sum([...inline.map(compressed), ...scripts.map(({ bytes }) => bytes)]),
    bytes: sum([compressed(page.html), ...external.map(({ bytes }) => bytes)]),
    requests: 1 + external.length,
  };
}

test("a code page comes in one round trip, three requests, and little script", () => {
  const codePages = build.pages.filter(isCodePage);
  assert.ok(codePages.length > 0);
  for (const page of codePages) {
    const { script, bytes, requests } = cost(page);
    assert.ok(bytes <= oneRoundTrip, `${page.path}: ${bytes} bytes`);
    assert.ok(requests <= mostRequests, `${page.path}: ${requests} requests`);
    assert.ok(script > 0 && script <= mostScript, `${page.path}: ${script} bytes of script`);
  }
});

test("the index holds every code and stays light", () => {
  for (const locale of locales) {
    const page = build.pages.find(({ path }) => path === `/${locale}/`)!;
    const links = page.document.querySelectorAll("[data-codes] a .code, [data-codes] a.code").length;
    const codePages = build.pages.filter((other) => isCodePage(other) && other.locale === locale);
    const { bytes, requests } = cost(page);
    // The headings of the groups are links too.
    assert.equal(links, codePages.length + page.document.querySelectorAll("[data-codes] h3").length);
    assert.ok(bytes <= largestList, `${page.path}: ${bytes} bytes`);
    assert.ok(requests <= mostRequests, `${page.path}: ${requests} requests`);
  }
});

test("the pages of providers come in one round trip, phrasebook and sheet stay light, each in three requests", () => {
  for (const [address, most] of [
    [/^\/..\/providers\//, oneRoundTrip],
    [/^\/..\/(?:phrases|sheet)\/$/, largestList],
  ] as const) {
    const seen = build.pages.filter(({ path }) => address.test(path));
    assert.ok(seen.length >= locales.length);
    for (const page of seen) {
      const { bytes, requests } = cost(page);
      assert.ok(bytes <= most, `${page.path}: ${bytes} bytes`);
      assert.ok(requests <= mostRequests, `${page.path}: ${requests} requests`);
    }
  }
});

test("the decoder stays light, and needs one request more than other pages", () => {
  const scripts = globSync("_astro/*.js", { cwd: root!.folder });
  const own = scripts.filter((name) => /^_astro\/(?:decode|worker)/.test(name));
  const bytes = own.map((name) => compressed(readFileSync(join(root!.folder, name))));
  assert.equal(own.length, 2, own.join(", "));
  assert.ok(bytes.reduce((sum, size) => sum + size, 0) <= largestDecoder, `${bytes.join(" + ")} bytes`);
  for (const locale of locales) {
    const page = build.pages.find(({ path }) => path === `/${locale}/decode/`)!;
    assert.ok(cost(page).requests <= mostRequests + 1, `${page.path}: ${cost(page).requests} requests`);
  }
});
