/** Reads the content folder as it stands, and says what cannot be read. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "astro/zod";
import { load, YAMLException } from "js-yaml";
import { isReplyCode } from "../../domain/reply-code.ts";
import { locales, type Locale } from "../../i18n/locales.ts";
import { replyFacts, type ReplyFacts } from "../../schema/facts.ts";
import { prose, type Prose } from "../../schema/prose.ts";
import {
  registeredEnhanced,
  registeredReplies,
  type RegisteredEnhanced,
  type RegisteredReply,
} from "../../schema/registry.ts";
import { rfc, type Rfc } from "../../schema/rfc.ts";
import { explain, type Mistake } from "./mistake.ts";

/** The text of an entry in one language. */
export interface EntryText {
  file: string;
  front: Prose;
  /** The Markdown below the front matter. */
  body: string;
  /** The whole file. */
  source: string;
}

/** An entry whose three files can be read and fit their schemas. */
export interface Entry {
  code: string;
  /** Path of its `facts.yaml`. */
  file: string;
  facts: ReplyFacts;
  texts: Record<Locale, EntryText>;
}

export interface Content {
  entries: Entry[];
  /** By number, as text. */
  rfcs: Map<string, Rfc>;
  replies: Map<string, RegisteredReply>;
  enhanced: Map<string, RegisteredEnhanced>;
  mistakes: Mistake[];
}

const template = "_template";
const fileNames = ["facts.yaml", ...locales.map((locale) => `${locale}.md`)];

/** Reads `content/` below `root`. Entries that cannot be read are left out, each with a mistake that says why. */
export function readContent(root: string): Content {
  const mistakes: Mistake[] = [];
  const text = (file: string) => readFileSync(join(root, file), "utf8");

  /** YAML that fits a schema, or undefined with mistakes noted. */
  function parse<T>(file: string, yaml: string, schema: z.ZodType<T> & { shape?: object }): T | undefined {
    let data: unknown;
    try {
      data = load(yaml);
    } catch (error) {
      if (!(error instanceof YAMLException)) throw error;
      const line = error.mark ? `line ${error.mark.line + 1}` : "";
      mistakes.push({
        file,
        field: line,
        message: `is not YAML (${error.reason}); correct the line or put the value in quotes.`,
      });
      return undefined;
    }
    const result = schema.safeParse(data, { reportInput: true });
    if (result.success) return result.data;
    for (const issue of result.error.issues) {
      const message = explain(issue, Object.keys(schema.shape ?? {}));
      mistakes.push({ file, field: issue.path.join("."), message });
    }
    return undefined;
  }

  function readText(file: string, locale: Locale): EntryText | undefined {
    const source = text(file);
    const [, yaml, body] = /^---\n(.*?\n)---\n(.*)$/s.exec(source) ?? [];
    if (yaml === undefined || body === undefined) {
      mistakes.push({
        file,
        field: "",
        message: "has no front matter; begin it with title, summary, action and keywords between two lines of ---.",
      });
      return undefined;
    }
    const front: Prose | undefined = parse(file, yaml, prose[locale]);
    return front && { file, front, body, source };
  }

  function readEntry(code: string): Entry | undefined {
    const folder = `content/codes/${code}`;
    if (!isReplyCode(code)) {
      mistakes.push({
        file: folder,
        field: "",
        message: "is not named after a code; name the folder with three digits, the first from 2 to 5.",
      });
      return undefined;
    }
    const present = readdirSync(join(root, folder));
    for (const name of fileNames.filter((name) => !present.includes(name))) {
      mistakes.push({
        file: `${folder}/${name}`,
        field: "",
        message: "is missing; every code has its facts and its text in every language, so write it.",
      });
    }
    for (const name of present.filter((name) => !fileNames.includes(name))) {
      mistakes.push({
        file: `${folder}/${name}`,
        field: "",
        message: `does not belong to an entry; remove it, or name it one of ${fileNames.join(", ")}.`,
      });
    }
    if (!fileNames.every((name) => present.includes(name))) return undefined;
    const file = `${folder}/facts.yaml`;
    const facts = parse(file, text(file), replyFacts);
    const fr = readText(`${folder}/fr.md`, "fr");
    const en = readText(`${folder}/en.md`, "en");
    return facts && fr && en && { code, file, facts, texts: { fr, en } };
  }

  const rfcs = new Map<string, Rfc>();
  const rfcFile = "content/rfcs.yaml";
  for (const [number, value] of Object.entries((load(text(rfcFile)) ?? {}) as object)) {
    const result = rfc.safeParse(value, { reportInput: true });
    if (result.success) rfcs.set(number, result.data);
    else {
      const field = (path: PropertyKey[]) => [number, ...path].join(".");
      mistakes.push(
        ...result.error.issues.map((issue) => ({
          file: rfcFile,
          field: field(issue.path),
          message: explain(issue, Object.keys(rfc.shape)),
        })),
      );
    }
  }

  const folder = join(root, "content/codes");
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name !== template) : [];
  return {
    entries: names.map(readEntry).filter((entry) => entry !== undefined),
    rfcs,
    replies: registeredReplies(text("content/registry/reply-codes.csv")),
    enhanced: registeredEnhanced(text("content/registry/enhanced-status-codes.csv")),
    mistakes,
  };
}
