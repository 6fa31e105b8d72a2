/** Pictures of a screen by its areas: cells, each of its mean colour; and how two of them differ. */
import type { Page } from "puppeteer-core";

export interface Screen {
  /** What the browser shows, as a PNG in base64. */
  shown: string;
  /** The side of a cell, in pixels of the screen. */
  cell: number;
}

/** A cell, by the pixel in its middle. */
export interface Cell {
  x: number;
  y: number;
}

export interface Comparison {
  /** The picture of the screen, one pixel for each cell: a PNG in base64. */
  picture: string;
  /** The cells whose colour is another. */
  cells: Cell[];
  /** How many cells there are. */
  count: number;
  /** The kept picture in the size of the screen, and the screen beside it with these cells marked: the same. */
  difference: string;
}

/**
 * How far the colours of a cell may lie apart, of 255 in each of red, green and blue. The palest ground, that of
 * buttons and quoted text, lies 9 from the ground of the page.
 */
const tolerance = 7;

/** Colours are kept in steps of this: finer ones weigh more and show nothing. */
const step = 4;

/**
 * Compares a screen with a kept picture; without one, or with one of another size, every cell differs. The browser
 * does it, in any page, so that nothing else has to read pictures.
 */
export async function compare(page: Page, { shown, cell }: Screen, kept: string | undefined): Promise<Comparison> {
  return page.evaluate(
    async ({ shown, cell, kept, tolerance, step }) => {
      const drawing = (width: number, height: number) => {
        const canvas = Object.assign(document.createElement("canvas"), { width, height });
        const context = canvas.getContext("2d", { alpha: false, willReadFrequently: true });
        if (!context) throw new Error("There is no canvas.");
        return context;
      };
      const load = async (png: string) => {
        const image = new Image();
        image.src = `data:image/png;base64,${png}`;
        await image.decode();
        return image;
      };
      const save = ({ canvas }: CanvasRenderingContext2D) => canvas.toDataURL().replace(/^.*,/, "");

      const screen = await load(shown);
      const { width, height } = screen;
      const large = drawing(width, height);
      large.drawImage(screen, 0, 0);
      const [columns, rows] = [width / cell, height / cell];
      const small = drawing(columns, rows);
      const means = new Uint8ClampedArray(columns * rows * 4).fill(255);
      const old = drawing(columns, rows);
      const before = kept === undefined ? undefined : await load(kept);
      if (before) old.drawImage(before, 0, 0);
      const isSameSize = before?.width === columns && before.height === rows;
      const { data: oldMeans } = old.getImageData(0, 0, columns, rows);

      const cells: { x: number; y: number }[] = [];
      for (let row = 0; row < rows; row++)
        for (let column = 0; column < columns; column++) {
          const { data } = large.getImageData(column * cell, row * cell, cell, cell);
          let differs = !isSameSize;
          for (const channel of [0, 1, 2]) {
            let sum = 0;
            for (let index = channel; index < data.length; index += 4) sum += data[index] ?? 0;
            const mean = Math.round(sum / cell ** 2 / step) * step;
            const place = (row * columns + column) * 4 + channel;
            means[place] = mean;
            differs ||= Math.abs(mean - (oldMeans[place] ?? 0)) > tolerance;
          }
          if (differs) cells.push({ x: (column + 0.5) * cell, y: (row + 0.5) * cell });
        }
      small.putImageData(new ImageData(means, columns, rows), 0, 0);

      const picture = save(small);
      const count = columns * rows;
      if (cells.length === 0) return { picture, cells, count, difference: "" };
      const beside = drawing(width * 2, height);
      beside.imageSmoothingEnabled = false;
      beside.drawImage(old.canvas, 0, 0, width, height);
      beside.drawImage(screen, width, 0);
      beside.fillStyle = "rgb(255 0 255 / 45%)";
      for (const { x, y } of cells) beside.fillRect(width + x - cell / 2, y - cell / 2, cell, cell);
      return { picture, cells, count, difference: save(beside) };
    },
    { shown, cell, kept, tolerance, step },
  );
}
