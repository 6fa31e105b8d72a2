/** French typography of the senses in YAML: `content/providers/*.yaml` and `content/phrases.yaml`. */
import { correctFrench } from "./french.ts";

const french = /^( *fr: +)(.*)$/;

/** A file with the typography of its `fr:` lines put right. All else stands as it is, the words of servers above all. */
export function correctSenses(yaml: string): string {
  return yaml
    .split("\n")
    .map((line) => {
      const [, key, value] = french.exec(line) ?? [];
      return key !== undefined && value !== undefined ? key + correctFrench(value) : line;
    })
    .join("\n");
}
