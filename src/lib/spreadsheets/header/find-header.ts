import type { Column } from '../columns';
import type { SheetTable } from '../table';
import { mappingWith } from './complete-mapping';
import { continuesHeader, headingsAt, isBelowHeadings } from './header-rows';
import type { Mapping } from './mapping';
import { matchColumns } from './match-columns';

/** Headers stand near the top; titles, units and notes above them take a few rows. */
const ROWS_LOOKED_AT = 60;
const DEEPEST = 3;

/**
 * Finds the header below titles, units and blank lines: the row (or the two or three rows under merged
 * headings) that names most columns of the list. Without one the mapping is empty, and the user says
 * which column is what.
 */
export function findHeader<Row extends object>(
  table: SheetTable,
  listColumns: readonly Column<Row>[],
): Mapping {
  const columns = listColumns as readonly Column[];
  let best = { index: -1, depth: 0, score: 0 };
  for (let index = 0; index < Math.min(table.rows.length, ROWS_LOOKED_AT); index++)
    for (let depth = 1; depth <= DEEPEST; depth++) {
      if (depth > 1 && !continues(table, index + depth - 2)) break;
      const { matches, score } = matchColumns(headingsAt(table, index, depth), columns);
      const enough = matches.length >= Math.min(2, table.width);
      // Rows above that add nothing (a merged title) are not part of it.
      const worth = score - (depth - 1) * 0.15;
      if (enough && worth > best.score + 0.05) best = { index, depth, score: worth };
    }
  if (best.index < 0) return mappingWith(table, columns, 0, 0, []);
  while (best.depth < DEEPEST && onlyAddsTo(table, best.index, best.depth)) best.depth += 1;
  return headerAt(table, columns, table.rows[best.index]!.line, best.depth);
}

/** Whether the row below the header is of it without naming more: heads reach into it, or it has units. */
function onlyAddsTo({ rows }: SheetTable, index: number, depth: number): boolean {
  const [last, below] = [rows[index + depth - 1]!, rows[index + depth]];
  if (below?.line !== last.line + 1) return false;
  const reachedFrom = [...(below.merged?.values() ?? [])].map(({ line }) => line);
  return reachedFrom.some((line) => line <= last.line) || isBelowHeadings(below);
}

/** The mapping by names when the header is known to start in this row. */
export function headerAt<Row extends object>(
  table: SheetTable,
  listColumns: readonly Column<Row>[],
  line: number,
  depth = 1,
): Mapping {
  const columns = listColumns as readonly Column[];
  const index = table.rows.findIndex((row) => row.line === line);
  if (index < 0) return mappingWith(table, columns, 0, 0, []);
  const { matches } = matchColumns(headingsAt(table, index, depth), columns);
  return mappingWith(table, columns, line, depth, matches);
}

const continues = (table: SheetTable, index: number): boolean => {
  const [above, below] = [table.rows[index], table.rows[index + 1]];
  return above !== undefined && below !== undefined && continuesHeader(above, below);
};
