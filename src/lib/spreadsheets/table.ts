import type { PartialDate } from '../answers/dates';

/** A cell as the file holds it; blank cells are absent. */
export type SheetCell = string | NumberCell | DateCell | ErrorCell | undefined;

export interface NumberCell {
  number: number;
  /** As the spreadsheet shows it: codes keep their leading zeros, long numbers are cut to 4.3E+17. */
  shown: string;
}

/** A number shown as a date. Without its day where the format shows only the month. */
export interface DateCell {
  date: PartialDate;
}

/** #REF!, #N/A …, or a formula that was never calculated. */
export interface ErrorCell {
  error: string;
}

export interface SheetRow {
  /** The row's number in the spreadsheet, from 1. */
  line: number;
  cells: readonly SheetCell[];
  /** Cells filled from a merged neighbour: column → where the value stands. */
  merged?: ReadonlyMap<number, MergedFrom>;
}

export interface MergedFrom {
  line: number;
  column: number;
}

/** One sheet: rows with anything in them, in order. */
export interface SheetTable {
  name: string;
  rows: readonly SheetRow[];
  /** One more than the last column with anything in it. */
  width: number;
  /** What the user should know about how the file was read: hidden sheets, hidden rows … */
  notes: readonly string[];
}

/** The cell as text, for showing and for reading. */
export function cellText(cell: SheetCell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  if ('number' in cell) return cell.shown;
  return 'date' in cell ? cell.date : cell.error;
}

/** All that a row says, merged cells once. */
export const rowText = (row: SheetRow): string =>
  row.cells
    .map((cell, column) => (row.merged?.has(column) ? '' : cellText(cell).trim()))
    .filter((text) => text !== '')
    .join(' ');
