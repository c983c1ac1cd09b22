import type { Range } from '@e965/xlsx';
import { limits } from '../limits';
import type { MergedFrom, SheetCell } from '../table';

export interface OpenRow {
  line: number;
  cells: SheetCell[];
  merged?: Map<number, MergedFrom>;
}

/**
 * Gives every cell of a merged area the value that stands in its corner, and notes where it came from:
 * a heading over several columns must be known in each, but a sum merged over three rows counts once.
 * Only rows that exist are filled: areas that reach to the end of the sheet cost nothing.
 */
export function fillMerges(
  rows: readonly OpenRow[],
  merges: readonly Range[],
  width: number,
): void {
  const byLine = new Map(rows.map((row, index) => [row.line, index]));
  let filled = 0;
  for (const { s: from, e: to } of merges) {
    const start = byLine.get(from.r + 1);
    const corner = start === undefined ? undefined : rows[start]?.cells[from.c];
    if (start === undefined || corner === undefined) continue;
    for (let at = start; at < rows.length && rows[at]!.line <= to.r + 1; at++) {
      const row = rows[at]!;
      for (let column = from.c; column <= Math.min(to.c, width - 1); column++) {
        if (row.cells[column] !== undefined) continue;
        if (++filled > limits.cells) return;
        row.cells[column] = corner;
        (row.merged ??= new Map()).set(column, { line: from.r + 1, column: from.c });
      }
    }
  }
}
