import { toHalfWidth } from '../../answers/characters';
import { cellText, type SheetCell } from '../table';
import { unread, type Reading } from './reading';

/** Words as they are; line breaks inside a cell are only for show. */
export function readText(cell: SheetCell): Reading {
  const value = cellText(cell)
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .trim();
  return value === '' ? {} : { value };
}

/** Names of two characters are set wide with blanks, to align with names of three. */
export function readPerson(cell: SheetCell): Reading {
  const value = toHalfWidth(cellText(cell)).replace(
    /(\p{Script=Han})\s+(?=\p{Script=Han})/gu,
    '$1',
  );
  return value === '' ? {} : { value };
}

const SHORTENED = /^\d(\.\d+)?E\+\d+$/i;
/** Spreadsheets keep 15 digits of a number; the rest become zeros. */
const EXACT_BELOW = 1e15;

/**
 * A number that names something. What the spreadsheet shows counts (0012), unless it shows only a
 * shortened form of a number it still has in full (2.0201E+12).
 */
export function codeText(cell: SheetCell): string | undefined {
  const text = toHalfWidth(cellText(cell))
    .replace(/^['‘’\t]+/, '')
    .trim();
  if (typeof cell === 'object' && 'number' in cell) {
    if (Math.abs(cell.number) >= EXACT_BELOW) return undefined;
    if (SHORTENED.test(text) || /^#+$/.test(text)) return String(cell.number);
  } else if (SHORTENED.test(text)) return undefined;
  return text;
}

export function readCode(cell: SheetCell): Reading {
  const value = codeText(cell);
  if (value === undefined)
    return unread(
      '号码被表格软件当作数值，末几位已经丢失。请在原表中将该列设为“文本”，重新填写后再导入。',
    );
  return value === '' ? {} : { value };
}
