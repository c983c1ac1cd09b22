import type { Picture } from './picture';

/** Side of a block in points: at 60 to the inch 3 mm, a character of a table. */
const BLOCK = 8;
/** Of 255. Another version of poppler or a rounding elsewhere stays below both. */
const MEAN_LIMIT = 4;
const BLOCK_LIMIT = 24;
/** Blocks that may be off: a speck is no fault, and 序号 missing is five blocks. */
const BLOCKS_ALLOWED = 2;

export interface Difference {
  /** Mean difference of the blocks, of 255. */
  mean: number;
  /** Blocks that are far off, and where the first is, as parts of the page's width and height. */
  blocks: number;
  at?: { across: number; down: number };
  sameSize: boolean;
  acceptable: boolean;
}

/**
 * Compares the greyness of blocks, each also with its surroundings one point further: hinting and
 * rounding do not count, a shifted column or a missing label does.
 */
export function compare(approved: Picture, drawn: Picture): Difference {
  if (approved.width !== drawn.width || approved.height !== drawn.height)
    return { mean: 255, blocks: 0, sameSize: false, acceptable: false };
  const { width, height } = approved;
  const [before, after] = [sums(approved), sums(drawn)];
  let [total, count, blocks] = [0, 0, 0];
  let at: Difference['at'];
  // Blocks overlap by half, so that one of them holds a label whole. Those that would reach over the paper's edge are left out: margins are wider.
  for (let y = 1; y + BLOCK < height; y += BLOCK / 2)
    for (let x = 1; x + BLOCK < width; x += BLOCK / 2) {
      const difference = nearest(before, after, x, y);
      total += difference;
      count += 1;
      if (difference <= BLOCK_LIMIT) continue;
      blocks += 1;
      at ??= { across: x / width, down: y / height };
    }
  const mean = total / count;
  const acceptable = mean <= MEAN_LIMIT && blocks <= BLOCKS_ALLOWED;
  return { mean, blocks, ...(at && { at }), sameSize: true, acceptable };
}

/** The least difference of a block to the same one, and to those one point away, in the other picture. */
function nearest(before: Sums, after: Sums, x: number, y: number): number {
  let least = 255;
  for (const dx of [0, -1, 1])
    for (const dy of [0, -1, 1])
      least = Math.min(least, Math.abs(mean(before, x, y) - mean(after, x + dx, y + dy)));
  return least;
}

interface Sums {
  width: number;
  /** Sum of all points above and left of (x, y). */
  to: Float64Array;
}

function sums({ width, height, points }: Picture): Sums {
  const to = new Float64Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y++)
    for (let x = 0, row = 0; x < width; x++) {
      row += points[y * width + x]!;
      to[(y + 1) * (width + 1) + x + 1] = to[y * (width + 1) + x + 1]! + row;
    }
  return { width, to };
}

function mean({ width, to }: Sums, x: number, y: number): number {
  const sum = (px: number, py: number) => to[py * (width + 1) + px]!;
  const [right, bottom] = [x + BLOCK, y + BLOCK];
  return (sum(right, bottom) - sum(x, bottom) - sum(right, y) + sum(x, y)) / BLOCK ** 2;
}
