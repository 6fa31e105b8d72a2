/** The published data: they fit their schema, say what the pages say, and the examples that use them work. */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "csv-parse/sync";
import { load } from "js-yaml";
import { parse as parseHtml } from "node-html-parser";
import type { CodeRecord, CodeSet } from "../../data/schema.ts";
import { locales } from "../../i18n/locales.ts";
import { codesOf, readContent } from "../content/read.ts";
import { builds, readBuild } from "./build.ts";

const codes = readContent(process.cwd()).entries.flatMap(codesOf);

for (const { folder, base } of builds) {
  const { pages } = readBuild(folder, base);
  const under = `under ${base}`;
  const text = (file: string) => readFileSync(join(folder, file), "utf8");
  const json = (file: string) => JSON.parse(text(file));
  const set: CodeSet = json("codes.json");
  const document = (path: string) => pages.find((page) => page.path === path)!.document;

  // Formats are left out: what they would check, the tests below check against the build.
  const ajv = new Ajv2020({ validateFormats: false, allErrors: true });
  const schema = json("codes.schema.json");
  ajv.addSchema(schema);
  const fits = (data: unknown, place = "") => {
    ajv.validate(schema.$id + place, data);
    return ajv.errors ?? [];
  };

  test(`the whole set fits its schema and names it ${under}`, () => {
    assert.deepEqual(fits(set), []);
    assert.equal(set.$schema, schema.$id);
    assert.ok(new URL(set.$schema).pathname === `${base}codes.schema.json`);
    assert.deepEqual(set.codes.map(({ code }) => code).toSorted(), codes.toSorted());
  });

  test(`the schema describes every field, and refuses what is missing or unknown to it ${under}`, () => {
    const { properties } = schema.$defs.code;
    assert.deepEqual(
      Object.keys(properties).filter((name) => name !== "languages" && !properties[name].description),
      [],
    );
    const [record] = set.codes as [CodeRecord];
    assert.notDeepEqual(fits({ ...record, act: undefined }, "#/$defs/code"), []);
    assert.notDeepEqual(fits({ ...record, severity: "awful" }, "#/$defs/code"), []);
    assert.notDeepEqual(fits({ ...set, version: 2 }), []);
    assert.deepEqual(fits({ ...record, added: "later" }, "#/$defs/code"), []);
  });

  test(`each code has a file of its own with the same record ${under}`, () => {
    for (const record of set.codes) {
      const alone = json(`${record.code}.json`);
      assert.deepEqual(fits(alone, "#/$defs/code"), []);
      assert.deepEqual(alone, record);
    }
  });

  test(`a record says what the pages say, and its addresses lead to them ${under}`, () => {
    const squeezed = (words: string | undefined) => words?.replace(/\s+/g, " ").trim();
    for (const record of set.codes) {
      assert.equal(new URL(record.url).pathname, `${base}${record.code}/`);
      assert.ok(existsSync(join(folder, record.code, "index.html")), record.code);
      for (const locale of locales) {
        const { url, title, summary, action } = record.languages[locale];
        const page = document(new URL(url).pathname);
        assert.equal(squeezed(page.querySelector("h1")?.textContent), squeezed(`${record.code} ${title}`));
        assert.equal(squeezed(page.querySelector(".summary")?.textContent), squeezed(summary));
        assert.equal(squeezed(page.querySelector("header .now dd")?.textContent), squeezed(action));
      }
    }
    const named = set.codes.flatMap(({ enhanced, replies, related, resembles }) =>
      [enhanced, replies, related, resembles].flatMap((list) => list ?? []),
    );
    assert.deepEqual(
      [...new Set(named)].filter((code) => !codes.includes(code)),
      [],
    );
  });

  test(`the CSV holds every code with its texts ${under}`, () => {
    const rows = parse(text("codes.csv"), { columns: true });
    const wanted = set.codes.map(({ code, kind, severity, status, act, retry, url, languages: { fr, en } }) => ({
      ...{ code, kind, severity, status, act: act.join(" "), retry, url },
      ...{ title_fr: fr.title, summary_fr: fr.summary, action_fr: fr.action },
      ...{ title_en: en.title, summary_en: en.summary, action_en: en.action },
    }));
    assert.deepEqual(rows, wanted);
  });

  for (const locale of locales) {
    const titles = Object.fromEntries(set.codes.map(({ code, languages }) => [code, languages[locale].title]));
    const table = (file: string) => text(`${locale}/data/${file}`);

    test(`each table for a log tool leads from every code to its text in ${locale} ${under}`, () => {
      assert.deepEqual(load(table("logstash.yml")), titles);

      const rows: Record<string, string>[] = parse(table("vector.csv"), { columns: true });
      assert.deepEqual(Object.fromEntries(rows.map(({ code, title }) => [code, title])), titles);

      const [mapping] = JSON.parse(table("grafana.json"));
      assert.equal(mapping.type, "value");
      const shown = Object.entries<{ text: string; index: number }>(mapping.options);
      assert.deepEqual(
        Object.fromEntries(shown.map(([code, { text }]) => [code, text.replace(`${code} `, "")])),
        titles,
      );
      assert.equal(new Set(shown.map(([, { index }]) => index)).size, codes.length);

      const { version, type, table: lines } = JSON.parse(table("rsyslog.json"));
      assert.deepEqual({ version, type }, { version: 1, type: "string" });
      assert.deepEqual(
        Object.fromEntries(lines.map(({ index, value }: { index: string; value: string }) => [index, value])),
        titles,
      );
    });

    test(`the examples in ${locale} work on the data as published ${under}`, async () => {
      const page = document(`${base}${locale}/data/`);
      // The parser leaves what is in `pre` as it is.
      const example = (name: string) =>
        parseHtml(page.querySelector(`[data-example='${name}']`)?.innerHTML ?? "").textContent;
      /** The file behind an address of the site. */
      const published = (address: string) => json(new URL(address).pathname.slice(base.length));

      assert.deepEqual(fits(JSON.parse(example("record")), "#/$defs/code"), []);

      const [, address = "", filter = ""] = /^curl -s (\S+) \| jq -r (\S+)$/.exec(example("shell")) ?? [];
      const value = filter
        .split(".")
        .slice(1)
        .reduce((data, key) => data[key], published(address));
      assert.equal(value, titles["550"]);

      const printed: string[] = [];
      const fetch = async (address: string) => ({ json: async () => published(address) });
      const AsyncFunction = (async () => {}).constructor as FunctionConstructor;
      await AsyncFunction(
        "fetch",
        "console",
        example("javascript"),
      )(fetch, { log: (line: string) => printed.push(line) });
      assert.deepEqual(printed, [set.codes.find(({ code }) => code === "5.7.1")?.languages[locale].action]);

      const python = example("python");
      const [, source = ""] = /urlopen\("(.*?)"\)/.exec(python) ?? [];
      const keys = Array.from(python.matchAll(/\["(\w+)"\]/g), ([, key = ""]) => key);
      const [list, ...ofCode] = keys;
      const [first] = published(source)[list!];
      assert.deepEqual(ofCode, ["severity", "code", "languages", locale, "title"]);
      assert.ok(first.severity && first.code && first.languages[locale].title);

      const [header = ""] = table("vector.csv").split("\r\n");
      const columns = Array.from(example("vector").matchAll(/row\.(\w+)|{ "(\w+)":/g), ([, a, b]) => a ?? b ?? "");
      assert.ok(columns.length === 2 && columns.every((column) => header.split(",").includes(column)), header);
    });
  }
}
