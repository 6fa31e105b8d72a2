/** The data as files: whole, and as tables that log tools read. Pure. */
import type { Severity } from "../domain/reply-code.ts";
import { locales, type Locale } from "../i18n/locales.ts";
import { csv } from "./csv.ts";
import type { CodeRecord } from "./schema.ts";

/** All codes as CSV, a line each, with the texts of every language. */
export function codesCsv(records: readonly CodeRecord[]): string {
  return csv(
    records.map(({ code, kind, severity, status, act, retry, url, languages }) => ({
      code,
      kind,
      severity,
      status,
      act: act.join(" "),
      retry,
      url,
      ...Object.fromEntries(
        locales.flatMap((locale) => {
          const { title, summary, action } = languages[locale];
          return [
            [`title_${locale}`, title],
            [`summary_${locale}`, summary],
            [`action_${locale}`, action],
          ];
        }),
      ),
    })),
  );
}

/** The colours of Grafana that say how bad a code is. */
const colours: Record<Severity, string> = {
  success: "green",
  continue: "blue",
  temporary: "orange",
  permanent: "red",
};

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** By file name: a table from code to text in one language, as one log tool reads it. */
export const logTables: Record<string, (records: readonly CodeRecord[], locale: Locale) => string> = {
  // JSON strings are YAML strings, and quoted keys keep 5.10 from becoming a number.
  "logstash.yml": (records, locale) =>
    records.map(({ code, languages }) => `"${code}": ${JSON.stringify(languages[locale].title)}\n`).join(""),
  "vector.csv": (records, locale) =>
    csv(
      records.map(({ code, severity, act, languages }) => {
        const { title, action, url } = languages[locale];
        return { code, severity, title, act: act.join(" "), action, url };
      }),
    ),
  "grafana.json": (records, locale) =>
    json([
      {
        type: "value",
        options: Object.fromEntries(
          records.map(({ code, severity, languages }, index) => [
            code,
            { text: `${code} ${languages[locale].title}`, color: colours[severity], index },
          ]),
        ),
      },
    ]),
  "rsyslog.json": (records, locale) =>
    json({
      version: 1,
      nomatch: "",
      type: "string",
      table: records.map(({ code, languages }) => ({ index: code, value: languages[locale].title })),
    }),
};
