/** A line of Markdown whose only marks are backticks. */

/** The line cut where its backticks stand; what was between two of them is code. */
export function withCode(line: string): { value: string; isCode: boolean }[] {
  return line.split(/`([^`]*)`/).map((value, index) => ({ value, isCode: index % 2 === 1 }));
}
