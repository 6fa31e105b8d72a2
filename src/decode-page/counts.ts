/** Draws the table of replies by code. */
import { formatList, formatNumber } from "../i18n/format.ts";
import type { Locale } from "../i18n/locales.ts";
import { element, leadTo, siteWords } from "./dom.ts";
import type { Group } from "./group.ts";
import { meaningOf } from "./meaning.ts";
import { pairName } from "./pair.ts";
import { resultId } from "./results.ts";
import type { DecodeSettings } from "./settings.ts";

/** One row for each group, which leads to its explanation. */
export function drawCounts(rows: HTMLElement, groups: readonly Group[], settings: DecodeSettings): void {
  const locale = document.documentElement.lang as Locale;
  const title = (group: Group) => {
    const { lead, unknown } = meaningOf(group, settings);
    if (lead) return lead.words[0];
    return unknown.length > 0 ? settings.texts.unknown.replace("{codes}", formatList(locale, unknown, "narrow")) : "";
  };
  rows.replaceChildren(
    ...groups.map((group, index) => {
      const name = pairName(group) || settings.texts.noCode;
      const link = leadTo(element("a", {}, element("span", { className: "code" }, name)), resultId(index));
      return element(
        "tr",
        {},
        element("th", { scope: "row" }, link),
        element("td", {}, ...siteWords(title(group))),
        element("td", {}, formatNumber(locale, group.count)),
      );
    }),
  );
}
