import type { Measure } from '../font/metrics';
import { pointsOf } from '../lengths';
import type { Cell } from '../model';
import { breakText, charactersOf } from '../text/lines';
import { CELL_PADDING, TABLE_LINE_HEIGHT, UPRIGHT_LINE_HEIGHT, cellAlign } from '../typography';
import type { TextMark } from './marks';

const BASELINE = 0.38;
const PADDING_X = pointsOf(CELL_PADDING.horizontal);
const PADDING_Y = pointsOf(CELL_PADDING.vertical);
/** Points: smaller figures cannot be read in print. */
const LEAST_FIGURE_SIZE = 4;
/** Brackets and dashes lie along upright text instead of across it. */
const TURNED = /[（）()《》〈〉「」『』【】〔〕［］[\]{}｛｝—…～\-~]/;

/** The text of a cell as lines set in type, of which the first `drawn` are already on paper. */
export interface SetCell {
  cell: Cell;
  lines: string[];
  lineHeight: number;
  size: number;
  drawn: number;
}

/**
 * The size in which a cell is set: a figure parted by the end of a line could be read as two, so one
 * too wide for its cell is set smaller. `width` of the cell's box and `size` in points.
 */
export function sizeIn(cell: Cell, width: number, size: number, measure: Measure): number {
  if (!cell.number) return size;
  const ems = [...cell.text].reduce((sum, character) => sum + measure(character), 0);
  const fitting = Math.floor(((width - 2 * PADDING_X) / ems) * 2) / 2;
  return Math.min(size, Math.max(fitting, LEAST_FIGURE_SIZE));
}

/** `width` of the cell's box and `wanted`, the table's size, in points. */
export function setCell(cell: Cell, width: number, wanted: number, measure: Measure): SetCell {
  const size = sizeIn(cell, width, wanted, measure);
  const lines = cell.upright
    ? charactersOf(cell.text).filter((character) => character.trim() !== '')
    : breakText(cell.text, (width - 2 * PADDING_X) / size, measure);
  const lineHeight = size * (cell.upright ? UPRIGHT_LINE_HEIGHT : TABLE_LINE_HEIGHT);
  return { cell, lines, lineHeight, size, drawn: 0 };
}

/** Height in points that the lines not yet drawn need, paddings included. */
export function heightNeeded(set: SetCell): number {
  return (set.lines.length - set.drawn) * set.lineHeight + 2 * PADDING_Y;
}

/**
 * Takes as many lines as a box of this height holds. A text that must be parted leaves two lines
 * on each side; `force` says that the box is all a page can give, so that at least one must go in.
 */
export function takeLines(set: SetCell, height: number, force: boolean): string[] {
  const rest = set.lines.length - set.drawn;
  const room = Math.floor((height - 2 * PADDING_Y) / set.lineHeight + 1e-6);
  let taken = Math.max(0, Math.min(rest, room));
  if (taken < rest) {
    taken = Math.min(taken, rest - 2);
    if (taken < 2) taken = force ? Math.max(1, Math.min(rest, room)) : 0;
  }
  const lines = set.lines.slice(set.drawn, set.drawn + taken);
  set.drawn += taken;
  return lines;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Text marks for lines that stand in a box. `parted` text begins at the top, so that it reads on. */
export function linesInBox(
  set: SetCell,
  lines: string[],
  box: Box,
  measure: Measure,
  parted: boolean,
): TextMark[] {
  const { cell, size, lineHeight } = set;
  const block = lines.length * lineHeight;
  const atTop = parted || cell.vertical === 'top';
  const start = box.y + (atTop ? PADDING_Y : (box.height - block) / 2);
  return lines.map((text, index) => {
    const width = [...text].reduce((sum, character) => sum + measure(character), 0) * size;
    const middle = start + (index + 0.5) * lineHeight;
    const look = {
      ...(cell.bold ? { bold: true } : {}),
      ...(cell.color ? { color: cell.color } : {}),
    };
    if (cell.upright && TURNED.test(text)) {
      const x = box.x + box.width / 2;
      return { kind: 'text', x, y: middle, text, size, turned: true, ...look };
    }
    const x = lineStart(cell, box, width);
    return { kind: 'text', x, y: middle + size * BASELINE, text, size, ...look };
  });
}

function lineStart(cell: Cell, box: Box, width: number): number {
  const align = cellAlign(cell);
  if (align === 'center' || cell.upright) return box.x + (box.width - width) / 2;
  if (align === 'right') return box.x + box.width - PADDING_X - width;
  return box.x + PADDING_X;
}
