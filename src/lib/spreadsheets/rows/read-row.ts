import type { CellContext, Reading } from '../cells/reading';
import { readCell } from '../cells/read-cell';
import type { Column } from '../columns';
import type { ColumnMatch } from '../header/mapping';
import { cellText, type SheetCell, type SheetRow } from '../table';
import type { RowProblem } from './problems';

/** A column of the list with the column of the file it is read from. */
export interface Pair {
  column: Column;
  match: ColumnMatch;
  /** What the user calls it: the heading in the file, else the label of the form. */
  name: string;
  /** Texts recur down a column (大学本科, 研发人员): each is read once. */
  known: Map<string, Reading>;
}

const MOST_KNOWN = 1000;

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
  for (const pair of pairs) {
    const { column, match, name } = pair;
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
    const reading = readOnce(cell, pair, context);
    if (reading.value !== undefined) answers[column.key] = reading.value;
    if (reading.problem !== undefined)
      problems.push({
        ...problem(reading.problem, reading.value !== undefined),
        ...(reading.suggestion && { suggestion: reading.suggestion }),
      });
  }
  return { answers, problems };
}

function readOnce(cell: SheetCell, { column, match, known }: Pair, context: CellContext): Reading {
  if (typeof cell !== 'string') return readCell(cell, column, match, context);
  let reading = known.get(cell);
  if (!reading) {
    reading = readCell(cell, column, match, context);
    if (known.size < MOST_KNOWN) known.set(cell, reading);
  }
  return reading;
}
