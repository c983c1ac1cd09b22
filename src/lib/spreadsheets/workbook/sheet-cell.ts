import type { CellObject } from '@e965/xlsx';
import type { SheetCell } from '../table';
import { chineseDateFormats } from './chinese-formats';
import { serialDate } from './serial-date';
import { UNCALCULATED } from './slim-sheet';

const ERROR_NAMES: Record<number, string> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
};

/** One cell of the reader as ours; blank and unfilled cells are absent. */
export function sheetCell(cell: CellObject, date1904: boolean): SheetCell {
  const { t: type, v: value } = cell;
  if (type === 's') return textCell(String(value ?? ''));
  if (type === 'b') return value ? 'TRUE' : 'FALSE';
  if (type === 'e') return { error: errorName(cell) };
  if (type !== 'n' || typeof value !== 'number') return undefined;
  if (!Number.isFinite(value)) return { error: '#NUM!' };
  const format = formatOf(cell);
  const shown = cell.w ?? String(value);
  if (!hasDate(format)) return { number: value, shown };
  const date = serialDate(value, date1904);
  if (date === undefined) return { number: value, shown };
  return { date: showsDay(format) ? date : date.slice(0, 7) };
}

const textCell = (text: string): SheetCell => (/\S/.test(text) ? text : undefined);

function errorName(cell: CellObject): string {
  if (cell.w === UNCALCULATED) return '公式没有计算结果';
  return cell.w ?? ERROR_NAMES[Number(cell.v)] ?? '错误值';
}

/** .xls files name only the number of a built-in format. */
function formatOf(cell: CellObject): string {
  const id = Number((cell as { XF?: { numFmtId?: number } }).XF?.numFmtId);
  return chineseDateFormats.get(id) ?? String(cell.z ?? '');
}

/** Formats repeat down a column: each is looked at once. */
const bare = new Map<string, string>();

function letters(format: string): string {
  let found = bare.get(format);
  if (found === undefined) {
    // Without literal text, colours and conditions; the part for positive numbers.
    found = format
      .replace(/"[^"]*"|\\.|_.|\[[^\]]*\]|General/gi, '')
      .split(';')[0]!
      .toLowerCase();
    bare.set(format, found);
  }
  return found;
}

/** Shows a year or a day; a time of day alone is no date. */
const hasDate = (format: string): boolean => /y|d|e(?![+-])/.test(letters(format));

const showsDay = (format: string): boolean => /d/.test(letters(format));
