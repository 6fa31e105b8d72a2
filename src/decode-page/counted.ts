/** Words with a number, in the plural that the language of the page has for it. Pure. */
import type { Counted } from "./settings.ts";

export function counted(forms: Counted, count: number, locale: string): string {
  const form = forms[new Intl.PluralRules(locale).select(count)] ?? forms.other;
  return form.replace("{count}", new Intl.NumberFormat(locale).format(count));
}
