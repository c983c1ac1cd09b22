import type { CellContext } from '../cells/reading';
import type { Alarm, Column } from '../columns';
import { headingsAt } from '../header/header-rows';
import { heading } from '../header/heading';
import type { Mapping } from '../header/mapping';
import { rowText, type SheetRow, type SheetTable } from '../table';
import { alarmFinder } from './alarms';
import { duplicateFinder, duplicateProblem } from './duplicates';
import { leftOutFinder } from './left-out';
import { rowProblem, type LeftOut, type RowProblem } from './problems';
import { readRow, type Pair } from './read-row';
import { UnmarkedTotals } from './unmarked-total';

export interface RowsRead<Row extends object> {
  /** Rows of the list; blank cells are absent. */
  rows: Row[];
  /** The row number in the spreadsheet of each of them. */
  lines: number[];
  problems: RowProblem[];
  leftOut: LeftOut[];
}

export interface RowOptions extends CellContext {
  alarms?: readonly Alarm[];
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
    pairs.find(({ column }) => column.kind === 'person')?.match.column,
  );
  const below = table.rows.filter(({ line }) => line >= mapping.headerLine + mapping.headerDepth);
  const columns = pairs.map(({ column }) => column);
  const findDuplicate = duplicateFinder(columns);
  const totals = new UnmarkedTotals(columns);
  const alarmed = alarmFinder(options.alarms ?? [], mapping);
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
    if (out?.reason === 'total') totals.passed();
    const { answers, problems } = out ? none : readRow(row, index, pairs, options);
    if (Object.keys(answers).length === 0 && problems.length === 0) {
      read.leftOut.push(out ?? outsideColumns(row));
      return;
    }
    const onlyFigures = problems.length === 0 && totals.hasOnlyFigures(answers);
    if (onlyFigures && totals.isTotal(answers)) {
      totals.passed();
      read.leftOut.push(unmarkedTotal(row));
      return;
    }
    totals.add(answers);
    const duplicate = findDuplicate(answers, row.line);
    read.rows.push(answers);
    read.lines.push(row.line);
    read.problems.push(...problems, ...alarmed(row, index));
    if (onlyFigures)
      read.problems.push(
        rowProblem(index, row, '这一行只有数字，没有名称；如果是合计或小计，请导入后删除。'),
      );
    else if (pairs.length > 2 && problems.length === 0 && isAlone(row))
      read.problems.push(
        rowProblem(index, row, '这一行只有一格有内容；如果是标题或说明，请导入后删除。'),
      );
    if (duplicate) read.problems.push(duplicateProblem(index, row, duplicate));
  });
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

const unmarkedTotal = (row: SheetRow): LeftOut => ({
  line: row.line,
  reason: 'total',
  text: rowText(row),
  message: `第 ${row.line} 行等于以上各行之和，当作合计行，没有读入。`,
});

/** One cell of the row has anything in it. */
const isAlone = ({ cells, merged }: SheetRow): boolean =>
  cells.filter((cell, column) => cell !== undefined && !merged?.has(column)).length === 1;
