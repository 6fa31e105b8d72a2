/** Messages to those who must act on a failure, ready to send. */
import type { Locale } from "../i18n/locales.ts";
import { ui } from "../i18n/ui.ts";
import type { Party } from "../schema/facts.ts";

/** What a message says of a code. */
export interface Letter {
  code: string;
  title: string;
  summary: string;
  /** Where the reader of the message learns what to do. */
  url: string;
}

/** Whom a message can be sent to. */
export type Addressee = Exclude<Party, "nobody">;

/** The message to a party in one language, as plain text. */
export function letter(locale: Locale, to: Addressee, facts: Letter): string {
  return ui(locale).letter[to].replace(/\{(code|title|summary|url)\}/g, (_, field: keyof Letter) => facts[field]);
}
