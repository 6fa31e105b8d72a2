/** Reads the content folder as it stands, and says what cannot be read. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "astro/zod";
import { load, YAMLException } from "js-yaml";
import { inClasses, isRegisteredForm } from "../../domain/enhanced-code.ts";
import { isReplyCode } from "../../domain/reply-code.ts";
import { locales, type Locale } from "../../i18n/locales.ts";
import { enhancedFacts, replyFacts, type EnhancedFacts, type ReplyFacts } from "../../schema/facts.ts";
import { guideFacts, type GuideFacts } from "../../schema/guide.ts";
import { phrases } from "../../schema/phrases.ts";
import {
  enhancedProse,
  guideProse,
  replyProse,
  type EnhancedProse,
  type GuideProse,
  type ReplyProse,
} from "../../schema/prose.ts";
import { provider, type Provider } from "../../schema/provider.ts";
import {
  registeredEnhanced,
  registeredReplies,
  type RegisteredEnhanced,
  type RegisteredReply,
} from "../../schema/registry.ts";
import { rfc, type Rfc } from "../../schema/rfc.ts";
import type { Sense } from "../../schema/sense.ts";
import { explain, type Mistake } from "./mistake.ts";

/** A text in one language. */
export interface Text<Front> {
  file: string;
  front: Front;
  /** The Markdown below the front matter. */
  body: string;
  /** The whole file. */
  source: string;
}

/** What three files make together, each readable and fit for its schema. */
interface Folder<Facts, Front> {
  /** Name of the folder. */
  name: string;
  /** Path of its `facts.yaml`. */
  file: string;
  facts: Facts;
  texts: Record<Locale, Text<Front>>;
}
export type ReplyEntry = Folder<ReplyFacts, ReplyProse> & { kind: "reply" };
export type EnhancedEntry = Folder<EnhancedFacts, EnhancedProse> & { kind: "enhanced" };
export type Entry = ReplyEntry | EnhancedEntry;
export type Guide = Folder<GuideFacts, GuideProse>;

/** What one provider was seen to answer. */
export interface ProviderEntry {
  /** Name of the file without its extension. */
  id: string;
  file: string;
  data: Provider;
}

/** Path of the phrasebook. */
export const phraseFile = "content/phrases.yaml";

export interface Content {
  entries: Entry[];
  guides: Guide[];
  providers: ProviderEntry[];
  /** What the texts of the phrasebook mean, by text. */
  phrases: Map<string, Sense>;
  /** By number, as text. */
  rfcs: Map<string, Rfc>;
  replies: Map<string, RegisteredReply>;
  /** By entry name, as `x.7.1`. */
  enhanced: Map<string, RegisteredEnhanced>;
  mistakes: Mistake[];
}

/** The codes an entry has pages for: itself, or one for each first digit. */
export function codesOf(entry: Entry): string[] {
  return entry.kind === "reply" ? [entry.name] : inClasses(entry.name, entry.facts.classes);
}

const template = /^_/;
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

  function readText<Front>(file: string, schema: z.ZodType<Front>): Text<Front> | undefined {
    const source = text(file);
    const [, yaml, body] = /^---\n(.*?\n)---\n(.*)$/s.exec(source) ?? [];
    if (yaml === undefined || body === undefined) {
      mistakes.push({
        file,
        field: "",
        message: "has no front matter; begin it with a title and what _template shows, between two lines of ---.",
      });
      return undefined;
    }
    const front = parse(file, yaml, schema);
    return front && { file, front, body, source };
  }

  function readFolder<Facts, Front>(
    parent: string,
    name: string,
    factsSchema: z.ZodType<Facts>,
    proseSchema: z.ZodType<Front>,
  ): Folder<Facts, Front> | undefined {
    const folder = `${parent}/${name}`;
    const present = readdirSync(join(root, folder));
    for (const missing of fileNames.filter((known) => !present.includes(known))) {
      mistakes.push({
        file: `${folder}/${missing}`,
        field: "",
        message: "is missing; facts and the text in every language belong together, so write it.",
      });
    }
    for (const foreign of present.filter((found) => !fileNames.includes(found))) {
      mistakes.push({
        file: `${folder}/${foreign}`,
        field: "",
        message: `does not belong here; remove it, or name it one of ${fileNames.join(", ")}.`,
      });
    }
    if (!fileNames.every((known) => present.includes(known))) return undefined;
    const file = `${folder}/facts.yaml`;
    const facts = parse(file, text(file), factsSchema);
    const fr = readText(`${folder}/fr.md`, proseSchema);
    const en = readText(`${folder}/en.md`, proseSchema);
    return facts && fr && en && { name, file, facts, texts: { fr, en } };
  }

  const codes = "content/codes";
  function readEntry(name: string): Entry | undefined {
    if (isReplyCode(name)) {
      const folder = readFolder(codes, name, replyFacts, replyProse);
      return folder && { kind: "reply", ...folder };
    }
    if (isRegisteredForm(name)) {
      const folder = readFolder(codes, name, enhancedFacts, enhancedProse);
      return folder && { kind: "enhanced", ...folder };
    }
    mistakes.push({
      file: `${codes}/${name}`,
      field: "",
      message:
        "is not named after a code; name the folder with three digits, the first from 2 to 5, or like x.7.1, the subject from 0 to 7.",
    });
    return undefined;
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

  const providerFolder = "content/providers";
  function readProvider(name: string): ProviderEntry | undefined {
    const file = `${providerFolder}/${name}`;
    const [, id] = /^([a-z0-9-]+)\.yaml$/.exec(name) ?? [];
    if (id === undefined) {
      const message =
        "does not belong here; remove it, or name it like gmail.yaml, in small letters, digits and hyphens.";
      mistakes.push({ file, field: "", message });
      return undefined;
    }
    const data = parse(file, text(file), provider);
    return data && { id, file, data };
  }

  const namesIn = (folder: string) =>
    existsSync(join(root, folder)) ? readdirSync(join(root, folder)).filter((name) => !template.test(name)) : [];
  const isThere = <T>(thing: T | undefined): thing is T => thing !== undefined;
  const guides = "content/guides";
  return {
    entries: namesIn(codes).map(readEntry).filter(isThere),
    guides: namesIn(guides)
      .map((name) => readFolder(guides, name, guideFacts, guideProse))
      .filter(isThere),
    providers: namesIn(providerFolder).map(readProvider).filter(isThere),
    phrases: new Map(Object.entries(parse(phraseFile, text(phraseFile), phrases) ?? {})),
    rfcs,
    replies: registeredReplies(text("content/registry/reply-codes.csv")),
    enhanced: registeredEnhanced(text("content/registry/enhanced-status-codes.csv")),
    mistakes,
  };
}
