import type { Suggestion } from '../../answers/numbers';
import { rowText, type SheetRow } from '../table';

/** Something about a cell or a row that the user should look at. */
export interface RowProblem {
  /** Index in the imported rows. */
  row: number;
  /** Row number in the spreadsheet. */
  line: number;
  /** The answer concerned; absent when it is the whole row. */
  key?: string;
  /** 「第 7 行 身份证号」. */
  place: string;
  /** What the cell says, in full. */
  original: string;
  message: string;
  /** False: nothing was taken from the cell, and `original` is all there is of it. */
  taken: boolean;
  suggestion?: Suggestion<unknown>;
  /** For a repeated row: the row number of the first. */
  sameAs?: number;
}

/** Something about a row that was read, whole. */
export const rowProblem = (index: number, row: SheetRow, message: string): RowProblem => ({
  row: index,
  line: row.line,
  place: `第 ${row.line} 行`,
  original: rowText(row),
  message,
  taken: true,
});

/** A row of the file that is no row of the list. */
export interface LeftOut {
  line: number;
  reason: 'total' | 'header' | 'group' | 'example' | 'note' | 'numbered-only' | 'outside';
  /** What it says, in full. */
  text: string;
  message: string;
}
