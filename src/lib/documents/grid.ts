import type { Cell, TableBlock } from './model';

/** A cell with the place its spans give it: rows and columns counted from 0. */
export interface PlacedCell {
  cell: Cell;
  row: number;
  column: number;
  rowSpan: number;
  colSpan: number;
}

/**
 * Places every cell as HTML does: each takes the first free column of its row. A row that ends
 * early is filled with one blank cell, so that every format draws the same complete grid.
 * @throws when a row has more cells than the table has columns, or a heading cell reaches below
 * the repeated rows: such a table could not be printed truly.
 */
export function placeCells(table: TableBlock): PlacedCell[] {
  const width = table.columns.length;
  const taken = table.rows.map(() => new Array<boolean>(width).fill(false));
  const placed: PlacedCell[] = [];

  table.rows.forEach((row, rowIndex) => {
    const free = taken[rowIndex] ?? [];
    const put = (cell: Cell, column: number, colSpan: number) => {
      const rowSpan = Math.min(cell.rowSpan ?? 1, table.rows.length - rowIndex);
      if (rowIndex < table.headerRows && rowIndex + rowSpan > table.headerRows) {
        throw new Error(`heading cell “${cell.text}” reaches below the repeated rows`);
      }
      for (const line of taken.slice(rowIndex, rowIndex + rowSpan)) {
        line.fill(true, column, column + colSpan);
      }
      placed.push({ cell, row: rowIndex, column, rowSpan, colSpan });
    };
    for (const cell of row.cells) {
      const column = free.indexOf(false);
      const colSpan = cell.colSpan ?? 1;
      const blocked = column < 0 || free.slice(column, column + colSpan).includes(true);
      if (blocked || column + colSpan > width) {
        throw new Error(`row ${rowIndex + 1} does not fit its table: “${cell.text}”`);
      }
      put(cell, column, colSpan);
    }
    for (let column = free.indexOf(false); column >= 0; column = free.indexOf(false)) {
      const end = free.indexOf(true, column);
      put({ text: '' }, column, (end < 0 ? width : end) - column);
    }
  });
  return placed;
}

/** The cells that begin in each row. */
export function cellsByRow(cells: readonly PlacedCell[]): PlacedCell[][] {
  const rows: PlacedCell[][] = [];
  for (const placed of cells) (rows[placed.row] ??= []).push(placed);
  return rows;
}

/** Sum of the column widths a cell covers, in the unit of `columns`. */
export function spanWidth(columns: readonly number[], { column, colSpan }: PlacedCell): number {
  return columns.slice(column, column + colSpan).reduce((sum, width) => sum + width, 0);
}

/**
 * Heights of the rows when nothing is parted: each at least its minimum, and what a cell over
 * several rows needs beyond theirs shared out evenly. All in the unit of `minimum` and `needed`.
 */
export function rowHeights(
  cells: readonly PlacedCell[],
  minimum: readonly number[],
  needed: (cell: PlacedCell) => number,
): number[] {
  const heights = [...minimum];
  for (const cell of [...cells].sort((a, b) => a.rowSpan - b.rowSpan)) {
    const end = cell.row + cell.rowSpan;
    const given = heights.slice(cell.row, end).reduce((sum, height) => sum + height, 0);
    const lacking = needed(cell) - given;
    if (lacking <= 0) continue;
    for (let row = cell.row; row < end; row += 1) {
      heights[row] = (heights[row] ?? 0) + lacking / cell.rowSpan;
    }
  }
  return heights;
}
