import type ExcelJS from 'exceljs';
import type { Align, Cell, Run } from '../model';
import { FACE_NAMES, cellAlign } from '../typography';
import { literal } from './literal';

const THIN = { style: 'thin' as const, color: { argb: 'FF000000' } };
const SIDES = ['top', 'left', 'bottom', 'right'] as const;
const CHINESE_CHARSET = 134;
/** Longer texts in cells of the text format show as ##### in older versions. */
const LONGEST_AS_TEXT = 255;

export function fontOf(run: Omit<Run, 'text'>, size: number): Partial<ExcelJS.Font> {
  return {
    name: FACE_NAMES[run.face ?? 'song'],
    size: run.size ?? size,
    charset: CHINESE_CHARSET,
    ...(run.bold ? { bold: true } : {}),
    ...(run.color ? { color: { argb: argbOf(run.color) } } : {}),
  };
}

export function dressCell(
  target: ExcelJS.Cell,
  cell: Cell,
  { size, borders, flowing }: { size: number; borders: boolean; flowing: boolean },
): void {
  target.font = fontOf(cell, size);
  target.alignment = {
    horizontal: horizontalOf(cellAlign(cell)),
    vertical: flowing || cell.vertical === 'top' ? 'top' : 'middle',
    // A figure too wide for its column would show as ####.
    ...(cell.number ? { shrinkToFit: true } : { wrapText: !cell.upright }),
    ...(cell.upright ? { textRotation: 'vertical' as const } : {}),
  };
  if (borders) {
    const ruled = SIDES.filter((side) => !cell.open?.includes(side));
    target.border = Object.fromEntries(ruled.map((side) => [side, THIN]));
  }
  if (cell.fill) {
    target.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: argbOf(cell.fill) } };
  }
}

/**
 * Writes text so that it stays text when somebody edits the cell: figures of codes keep all their
 * digits, and what begins like a formula never becomes one. Empty text leaves the cell blank.
 */
export function putText(target: ExcelJS.Cell, text: string): void {
  if (text === '') return;
  target.value = literal(text);
  if (/^[=+\-@\d]/.test(text) && text.length <= LONGEST_AS_TEXT) target.numFmt = '@';
}

export function horizontalOf(align: Align): 'left' | 'center' | 'right' | 'justify' {
  // Office stretches the last line of justified Chinese oddly: keep such text at the left.
  return align === 'justify' ? 'left' : align;
}

function argbOf(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}
