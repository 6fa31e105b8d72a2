/**
 * Fonts of boxes: each sign is the same box, drawn on its line. With them a page is laid out alike on every machine,
 * whatever fonts it has, and its text is an area of its colour.
 */

interface Boxes {
  /** How far one sign stands from the next, in thousandths of the size of the font. */
  advance: number;
  /** How high the box is, in the same. */
  height: number;
}

const unitsPerEm = 1000;
const ascent = 930;
const descent = -240;

/** Glyphs: a box for each sign, nothing for a space. The first of a font means that it lacks a sign. */
const box = 1;
const blank = 2;
const glyphs = 3;

/** Numbers as OpenType writes them: high byte first. */
const u16 = (...numbers: number[]) => numbers.flatMap((it) => [(it >> 8) & 0xff, it & 0xff]);
const u32 = (...numbers: number[]) => numbers.flatMap((it) => u16(it >>> 16, it));
const zeros = (count: number) => Array<number>(count).fill(0);

/** Which glyph draws which sign: format 13 of the table `cmap` gives one glyph to a whole range. */
function signs(): number[] {
  const ranges = [
    [0x20, 0x20, blank],
    [0x21, 0x9f, box],
    [0xa0, 0xa0, blank],
    [0xa1, 0x10ffff, box],
  ];
  const format13 = [
    ...u16(13, 0),
    ...u32(16 + 12 * ranges.length, 0, ranges.length),
    ...ranges.flatMap((it) => u32(...it)),
  ];
  // One table, for the whole of Unicode.
  return [...u16(0, 1, 3, 10), ...u32(12), ...format13];
}

/** The outline of the box: one closed line through its four corners. */
function outline(width: number, height: number): number[] {
  const onCurve = 1;
  return [
    ...u16(1, 0, 0, width, height, 3, 0),
    ...Array<number>(4).fill(onCurve),
    ...u16(0, 0, width, 0),
    ...u16(0, height, 0, -height),
  ];
}

/** The bytes of a font that a browser takes for a real one. */
export function boxFont({ advance, height }: Boxes): Buffer {
  // A little wider than its place, or seams would show between boxes, here more and there less.
  const glyph = outline(advance + 20, height);
  const tables: Record<string, number[]> = {
    "OS/2": [
      ...u16(4, advance, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0),
      ...zeros(30),
      ...u16(0x40, 0x20, 0xffff, ascent, descent, 0, ascent, -descent),
      ...u32(0, 0),
      ...u16(height, height, 0, 0x20, 1),
    ],
    cmap: signs(),
    glyf: glyph,
    head: [
      ...u16(1, 0, 1, 0),
      ...u32(0, 0x5f0f3cf5),
      ...u16(3, unitsPerEm),
      ...zeros(16),
      ...u16(0, 0, advance, height, 0, 8, 2, 1, 0),
    ],
    hhea: [...u16(1, 0, ascent, descent, 0, advance, 0, 0, advance, 1, 0, 0, 0, 0, 0, 0, 0, glyphs)],
    hmtx: u16(advance, 0, advance, 0, advance, 0),
    // Where each glyph begins and the last ends: all but the box are of no length.
    loca: u32(0, 0, glyph.length, glyph.length),
    maxp: [...u16(1, 0, glyphs, 4, 1, 0, 0, 2), ...zeros(16)],
    name: u16(0, 0, 6),
    post: [...u16(3, 0), ...u32(0), ...u16(-100, 50), ...u32(0, 0, 0, 0, 0)],
  };
  const names = Object.keys(tables);
  const directory = [...u16(1, 0, names.length, 128, 3, names.length * 16 - 128)];
  const body: number[] = [];
  for (const name of names) {
    const table = tables[name] ?? [];
    const offset = 12 + 16 * names.length + body.length;
    directory.push(...Buffer.from(name), ...u32(0, offset, table.length));
    body.push(...table, ...zeros(-table.length & 3));
  }
  return Buffer.from([...directory, ...body]);
}

/** The faces to put in the place of all fonts of a page, as wide as common ones are; the data are in base64. */
export const boxFaces = [
  { family: "Boxes", weight: "1 500", advance: 500, height: 480 },
  { family: "Boxes", weight: "501 1000", advance: 550, height: 600 },
  { family: "Mono Boxes", weight: "1 500", advance: 600, height: 480 },
  { family: "Mono Boxes", weight: "501 1000", advance: 600, height: 600 },
].map(({ family, weight, ...boxes }) => ({ family, weight, data: boxFont(boxes).toString("base64") }));

/** Gives a page these faces, and stops what moves. */
export const boxStyle = `
  :root {
    --mono: "Mono Boxes" !important;
    font-family: Boxes !important;
    font-synthesis: none !important;
  }
  *, *::before, *::after, ::placeholder {
    /* Signs stand where they belong, between two pixels too. Fields do not inherit it. */
    text-rendering: geometricPrecision !important;
    animation: none !important;
    transition: none !important;
    caret-color: transparent !important;
  }
  /* What a browser draws by itself, in the language and the manner of its machine. */
  [type="file"] {
    inline-size: 14rem !important;
    color: transparent !important;
  }
  ::file-selector-button {
    display: none;
  }
  [type="checkbox"] {
    visibility: hidden !important;
  }
  select {
    appearance: none !important;
  }
  textarea {
    resize: none !important;
  }`;
