/** A mistake in the content, told in one sentence. */
import type { z } from "astro/zod";

export interface Mistake {
  /** Path of the file from the root of the repository. */
  file: string;
  /** Field or place in it; empty where the file itself is the matter. */
  field: string;
  /** What is wrong and how to mend it. */
  message: string;
}

/** The sentence for a person: file, field, and the mend. */
export function sentence({ file, field, message }: Mistake): string {
  return [file, field, message].filter((part) => part !== "").join(": ");
}

const joined = (values: readonly unknown[]) => values.map(String).join(", ");

/** What Zod found, with the mend. `known` are the keys of the whole file. */
export function explain(issue: z.core.$ZodIssue, known: readonly string[]): string {
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.path.length === 0
        ? `the key "${joined(issue.keys)}" is not known here; remove it or write one of ${joined(known)}.`
        : `the key "${joined(issue.keys)}" is not known here; remove it or correct its spelling.`;
    case "invalid_value":
      return `this value is not allowed; write one of ${joined(issue.values)}.`;
    case "invalid_type":
      return issue.input === undefined
        ? `is missing or empty; write a value of type ${issue.expected}.`
        : `has the wrong type; write a value of type ${issue.expected}.`;
    case "too_big":
      return `is longer than ${issue.maximum} characters; shorten it.`;
    case "too_small":
      return "is empty; write it.";
    default:
      return `${issue.message}; correct it.`;
  }
}
