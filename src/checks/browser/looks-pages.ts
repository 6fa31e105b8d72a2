/** The kinds of page whose looks are kept, one of each. */
import type { Page } from "puppeteer-core";
import type { Locale } from "../../i18n/locales.ts";
import { fill, open } from "./acts.ts";
import { boxFaces, boxStyle } from "./box-font.ts";
import { expectSome } from "./expect.ts";

export interface Kind {
  /** The name of its pictures. */
  name: string;
  /** Its address, below the language. */
  path: string;
  /** What else is done before it looks as it should. */
  until?: (page: Page) => Promise<void>;
}

export const kinds: Kind[] = [
  { name: "index", path: "" },
  { name: "220", path: "220/" },
  { name: "421", path: "421/" },
  { name: "550", path: "550/" },
  { name: "5.7.1", path: "5.7.1/" },
  { name: "571", path: "571/" },
  { name: "search", path: "search/?q=greylisting", until: (page) => expectSome(page, "#results ::-p-shown(li)") },
  {
    name: "decode",
    path: "decode/",
    async until(page) {
      await fill(page, "textarea", "550 5.1.1 <paul@example.com>: Recipient address rejected: User unknown");
      await expectSome(page, "::-p-shown(article h3)");
    },
  },
  { name: "provider", path: "providers/gmail/" },
  { name: "phrases", path: "phrases/" },
  { name: "404", path: "559/", until: (page) => expectSome(page, "::-p-shown([data-asked] a)") },
  { name: "reading", path: "reading/" },
];

/** Both ends of what readers have; each language and each theme occurs. */
export const views = [
  { width: 1440, height: 1200, cell: 12, theme: "light", locale: "en" },
  { width: 320, height: 1280, cell: 8, theme: "dark", locale: "fr" },
] as const satisfies { width: number; height: number; cell: number; theme: string; locale: Locale }[];

export type View = (typeof views)[number];

/** Runs in the page before anything is laid out: a field may keep the place that other letters gave it. */
function layBoxes(faces: typeof boxFaces, style: string): void {
  for (const { family, weight, data } of faces)
    document.fonts.add(
      new FontFace(
        family,
        Uint8Array.from(atob(data), (it) => it.charCodeAt(0)),
        { weight },
      ),
    );
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
}

/** Shows a page as its picture is taken. */
export async function show(page: Page, kind: Kind, view: View): Promise<string> {
  const { width, height, theme, locale } = view;
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme }]);
  await page.evaluateOnNewDocument(layBoxes, boxFaces, boxStyle);
  await open(page, `${locale}/${kind.path}`);
  await kind.until?.(page);
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    scrollTo(0, 0);
  });
  return page.screenshot({ encoding: "base64", optimizeForSpeed: true });
}
