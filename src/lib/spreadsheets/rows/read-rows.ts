import type { CellContext } from '../cells/reading';
import type { Column } from '../columns';
import { headingsAt } from '../header/header-rows';
import { heading } from '../header/heading';
import type { Mapping } from '../header/mapping';
import type { SheetRow, SheetTable } from '../table';
import { duplicateFinder, duplicateProblem } from './duplicates';
import { leftOutFinder, rowText } from './left-out';
import type { LeftOut, RowProblem } from './problems';
import { readRow, type Pair } from './read-row';
import { isUnmarkedTotal } from './unmarked-total';

export interface RowsRead<Row extends object> {
  /** Rows of the list; blank cells are absent. */
  rows: Row[];
  /** The row number in the spreadsheet of each of them. */
  lines: number[];
  problems: RowProblem[];
  leftOut: LeftOut[];
}

export interface RowOptions extends CellContext {
  /** Told after every few hundred rows. */
  onProgress?: (done: number, total: number) => void;
}

const STEP = 500;

/**
 * Reads the rows below the header by the mapping. Every cell of a mapped column becomes a value, a
 * problem with its text, or both; every row that is left out is named with its text.
 */
export function readRows<Row extends object>(
  table: SheetTable,
  mapping: Mapping,
  listColumns: readonly Column<Row>[],
  options: RowOptions,
): RowsRead<Row> {
  const pairs = pairsOf(mapping, listColumns as readonly Column[]);
  const headerIndex = table.rows.findIndex(({ line }) => line === mapping.headerLine);
  const leftOut = leftOutFinder(
    mapping,
    headerIndex < 0 ? [] : headingsAt(table, headerIndex, mapping.headerDepth),
    table.rows.slice(0, Math.max(0, headerIndex)),
  );
  const below = table.rows.filter(({ line }) => line >= mapping.headerLine + mapping.headerDepth);
  const findDuplicate = duplicateFinder(pairs.map(({ column }) => column));
  const read: RowsRead<Record<string, unknown>> = {
    rows: [],
    lines: [],
    problems: [],
    leftOut: [],
  };

  below.forEach((row, done) => {
    if (done % STEP === 0) options.onProgress?.(done, below.length);
    const index = read.rows.length;
    const out = leftOut(row);
    const { answers, problems } = out ? none : readRow(row, index, pairs, options);
    if (Object.keys(answers).length === 0 && problems.length === 0) {
      read.leftOut.push(out ?? outsideColumns(row));
      return;
    }
    const duplicate = findDuplicate(answers, row.line);
    read.rows.push(answers);
    read.lines.push(row.line);
    read.problems.push(...problems);
    if (duplicate) read.problems.push(duplicateProblem(index, row, duplicate));
  });
  leaveOutUnmarkedTotal(read, below, pairs);
  options.onProgress?.(below.length, below.length);
  return read as unknown as RowsRead<Row>;
}

const none = { answers: {}, problems: [] };

const pairsOf = (mapping: Mapping, columns: readonly Column[]): Pair[] =>
  mapping.matches.flatMap((match) => {
    const column = columns.find(({ key }) => key === match.key);
    const name = heading(match.heading).main || heading(column?.label ?? '').main;
    return column ? [{ column, match, name, known: new Map() }] : [];
  });

const outsideColumns = (row: SheetRow): LeftOut => ({
  line: row.line,
  reason: 'outside',
  text: rowText(row),
  message: `第 ${row.line} 行在要导入的各列里没有内容，略过。`,
});

function leaveOutUnmarkedTotal(
  read: RowsRead<Record<string, unknown>>,
  below: readonly SheetRow[],
  pairs: readonly Pair[],
): void {
  if (
    !isUnmarkedTotal(
      read.rows,
      pairs.map(({ column }) => column),
    )
  )
    return;
  const line = read.lines.pop()!;
  read.rows.pop();
  read.problems = read.problems.filter((problem) => problem.line !== line);
  read.leftOut.push({
    line,
    reason: 'total',
    text: rowText(below.find((row) => row.line === line)!),
    message: `第 ${line} 行等于以上各行之和，当作合计行，没有读入。`,
  });
}
