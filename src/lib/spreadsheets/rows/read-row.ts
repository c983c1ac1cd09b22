import type { CellContext } from '../cells/reading';
import { readCell } from '../cells/read-cell';
import type { Column } from '../columns';
import type { ColumnMatch } from '../header/mapping';
import { cellText, type SheetRow } from '../table';
import type { RowProblem } from './problems';

/** A column of the list with the column of the file it is read from. */
export interface Pair {
  column: Column;
  match: ColumnMatch;
  /** What the user calls it: the heading in the file, else the label of the form. */
  name: string;
}

export interface RowRead {
  answers: Record<string, unknown>;
  problems: RowProblem[];
}

/** Reads the mapped cells of one row, which will be the `index`th of the list. */
export function readRow(
  row: SheetRow,
  index: number,
  pairs: readonly Pair[],
  context: CellContext,
): RowRead {
  const answers: Record<string, unknown> = {};
  const problems: RowProblem[] = [];
  for (const { column, match, name } of pairs) {
    const cell = row.cells[match.column];
    const from = row.merged?.get(match.column);
    // Cells beside the corner of a merged area only repeat it; those below it may mean it.
    if (cell === undefined || (from && from.column !== match.column)) continue;
    const problem = (message: string, taken: boolean): RowProblem => ({
      row: index,
      line: row.line,
      key: column.key,
      place: `第 ${row.line} 行 ${name}`,
      original: cellText(cell).trim(),
      message,
      taken,
    });
    if (from && (column.kind === 'money' || column.kind === 'number')) {
      const message = `这一格与第 ${from.line} 行合并，数值只计在第 ${from.line} 行。`;
      problems.push(problem(message, false));
      continue;
    }
    const reading = readCell(cell, column, match, context);
    if (reading.value !== undefined) answers[column.key] = reading.value;
    if (reading.problem !== undefined)
      problems.push({
        ...problem(reading.problem, reading.value !== undefined),
        ...(reading.suggestion && { suggestion: reading.suggestion }),
      });
  }
  return { answers, problems };
}
