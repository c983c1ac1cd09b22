import type { Column } from '../columns';
import { findHeader } from '../header/find-header';
import type { SheetTable } from '../table';

type Columns = readonly Column[];

/** The table whose header names most columns of the list; of equals the first that has rows. */
export function fullestTable(tables: readonly SheetTable[], columns: Columns): number {
  const scores = tables.map((table) => {
    const { matches, headerLine, headerDepth } = findHeader(table, columns);
    const lastLine = table.rows[table.rows.length - 1]?.line ?? 0;
    return matches.length + (lastLine >= headerLine + headerDepth ? 0.5 : 0);
  });
  return Math.max(0, scores.indexOf(Math.max(...scores)));
}

/** The next table after this one that looks like the list, and no more like another of `lists`. */
export function nextTable(
  tables: readonly SheetTable[],
  after: number,
  columns: Columns,
  lists: readonly Columns[],
): number | undefined {
  const found = tables.findIndex((table, index) => {
    if (index <= after) return false;
    const named = (of: Columns) => findHeader(table, of).matches.length;
    return named(columns) >= 2 && named(columns) >= Math.max(...lists.map(named));
  });
  return found < 0 ? undefined : found;
}
