/** Programs and configurations that use the data, to be copied. Pure. */
import type { Locale } from "../i18n/locales.ts";

/** Short programs. `site` is the address of the site, with a slash at its end. */
export function programs(site: string, locale: Locale) {
  return {
    shell: `curl -s ${site}550.json | jq -r .languages.${locale}.title`,
    javascript: `const response = await fetch("${site}5.7.1.json");
const { languages } = await response.json();
console.log(languages.${locale}.action);`,
    python: `import json, urllib.request

with urllib.request.urlopen("${site}codes.json") as response:
    for code in json.load(response)["codes"]:
        if code["severity"] == "permanent":
            print(code["code"], code["languages"]["${locale}"]["title"])`,
  };
}

/** A log tool that reads one of the tables. */
export interface LogTool {
  /** The table, as `logTables` names it. */
  file: string;
  /** Documentation of what reads it. */
  url: string;
  /** The configuration that reads it. Grafana has none: its table is pasted as it is. */
  configuration?: string;
}

/** By tool: its table and how to load it. */
export const logTools = {
  logstash: {
    file: "logstash.yml",
    url: "https://www.elastic.co/docs/reference/logstash/plugins/plugins-filters-translate",
    configuration: `filter {
  translate {
    source => "[smtp][code]"
    target => "[smtp][meaning]"
    dictionary_path => "/etc/logstash/smtp-codes.yml"
  }
}`,
  },
  vector: {
    file: "vector.csv",
    url: "https://vector.dev/docs/reference/vrl/functions/#get_enrichment_table_record",
    configuration: `enrichment_tables:
  smtp_codes:
    type: file
    file:
      path: /etc/vector/smtp-codes.csv
      encoding:
        type: csv

transforms:
  smtp_meaning:
    type: remap
    inputs: [mail_log]
    source: |
      row, err = get_enrichment_table_record("smtp_codes", { "code": .smtp_code })
      if err == null { .smtp_meaning = row.title }`,
  },
  grafana: {
    file: "grafana.json",
    url: "https://grafana.com/docs/grafana/latest/panels-visualizations/configure-value-mappings/",
  },
  rsyslog: {
    file: "rsyslog.json",
    url: "https://www.rsyslog.com/doc/configuration/lookup_tables.html",
    configuration: `lookup_table(name="smtp_codes" file="/etc/rsyslog.d/smtp-codes.json")
set $.code = re_extract($msg, "dsn=([245][.][0-9]+[.][0-9]+)", 0, 1, "");
set $.meaning = lookup("smtp_codes", $.code);`,
  },
} satisfies Record<string, LogTool>;
