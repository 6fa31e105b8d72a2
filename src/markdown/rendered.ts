/** What the page of a text changes in its HTML: which parts stand there, what is a link, which anchors it has. Pure. */

/**
 * Leaves out what the page of one first digit has no use for: the sections that speak of another digit,
 * and causes and remedies where nothing failed.
 */
export function onlyClass(html: string, digit: string, hasFailed: boolean): string {
  return html
    .split(/(?=<h2[ >])/)
    .filter((section) => {
      const [, id = ""] = /^<h2 id="([^"]*)"/.exec(section) ?? [];
      if (id.startsWith("with-")) return id === `with-${digit}`;
      return hasFailed || (id !== "causes" && id !== "what-to-do");
    })
    .join("");
}

/** Links the first mention of each code in backticks to its page. `codes` are those with a page, but for the page's own. */
export function linkCodes(html: string, codes: ReadonlySet<string>): string {
  const linked = new Set<string>();
  return html.replace(/<a [^>]*>(.*?)<\/a>|<code>([^<]*)<\/code>/gs, (whole, label?: string, code?: string) => {
    const mentioned = code ?? label?.replace(/<[^>]*>/g, "") ?? "";
    const isFirst = !linked.has(mentioned);
    linked.add(mentioned);
    return code !== undefined && isFirst && codes.has(code) ? `<a href="../${code}/">${whole}</a>` : whole;
  });
}

/** Makes each heading with an anchor a link to itself, for readers who want to point at it. */
export function linkHeadings(html: string): string {
  return html.replace(/<(h[23]) id="([^"]*)">(.*?)<\/\1>/gs, '<$1 id="$2"><a href="#$2">$3</a></$1>');
}

/** The anchors of the headings, in order. */
export function anchorsOf(html: string): string[] {
  return Array.from(html.matchAll(/<h[23] id="([^"]*)"/g), ([, id = ""]) => id);
}

/** Gives the sections of a guide their anchors, in order, instead of those made from their headings in each language. */
export function anchorSections(html: string, anchors: readonly string[]): string {
  let position = 0;
  return html.replace(/<h3 id="[^"]*">/g, "<h3>").replace(/<h2 id="[^"]*">/g, () => `<h2 id="${anchors[position++]}">`);
}
