/**
 * Reads `CHANGELOG.md`: releases in the form of Keep a Changelog 1.1.0, each change an item in English with its French
 * twin as the one item below it. Pure.
 */
import { byLocale, type Locale } from "../i18n/locales.ts";

/** The kinds of change that Keep a Changelog knows, in its order. */
export const changeKinds = ["Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"] as const;
export type ChangeKind = (typeof changeKinds)[number];

export interface Change {
  kind: ChangeKind;
  /** With Markdown's backticks around codes and addresses. */
  text: Record<Locale, string>;
}

export interface Release {
  version: string;
  /** Day of the release, like `2026-11-24`. */
  date: string;
  changes: Change[];
}

/** A line that cannot be read, with the mend. */
export interface Fault {
  /** Counted from 1. */
  line: number;
  message: string;
}

const head = /^## \[(\d+\.\d+\.\d+)\] - (\d{4}-\d\d-\d\d)$/;

/** The releases of a changelog, newest first as they stand there, and what could not be read. What is not released is left out. */
export function readChangelog(markdown: string): { releases: Release[]; faults: Fault[] } {
  const releases: Release[] = [];
  const faults: Fault[] = [];
  let kind: ChangeKind | undefined;
  let isOpen = false;
  /** The line of an item that has no twin yet. */
  let alone: number | undefined;

  const lines = [...markdown.split("\n"), "## [Unreleased]"];
  for (const [index, line] of lines.entries()) {
    const fault = (message: string, at = index + 1) => faults.push({ line: at, message });
    const release = releases.at(-1);
    const [, english] = /^- (.+)$/.exec(line) ?? [];
    const [, french] = /^ {2}- (.+)$/.exec(line) ?? [];
    if (alone !== undefined && french === undefined && line.trim() !== "") {
      fault("has no French twin; write it below, as an item indented by two spaces.", alone);
      alone = undefined;
    }
    if (line.startsWith("## ")) {
      const [, version = "", date = ""] = head.exec(line) ?? [];
      kind = undefined;
      isOpen = line === "## [Unreleased]";
      if (version) releases.push({ version, date, changes: [] });
      else if (!isOpen) fault("is no release; write it like ## [1.2.0] - 2026-11-24.");
      if (release && date > release.date) fault("is newer than the release above it; put the newest first.");
    } else if ((!release && !isOpen) || line.trim() === "") {
      continue;
    } else if (line.startsWith("### ")) {
      kind = changeKinds.find((known) => line === `### ${known}`);
      if (!kind) fault(`is no kind of change; write one of ${changeKinds.join(", ")}.`);
    } else if (english !== undefined && kind) {
      alone = index + 1;
      if (!isOpen) release?.changes.push({ kind, text: byLocale(() => english) });
    } else if (french !== undefined && alone !== undefined) {
      alone = undefined;
      const change = isOpen ? undefined : release?.changes.at(-1);
      if (change) change.text.fr = french;
    } else fault("is neither a change nor its twin; put it below a kind of change, on one line.");
  }
  return { releases, faults };
}
