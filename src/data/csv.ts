/** Comma-separated values as RFC 4180 wants them. */

const field = (value: string) => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

/** Rows as CSV, each line ended by CRLF. The keys of the first row are the header. */
export function csv(rows: readonly Record<string, string>[]): string {
  const lines = [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))];
  return lines.map((line) => line.map(field).join(",") + "\r\n").join("");
}
