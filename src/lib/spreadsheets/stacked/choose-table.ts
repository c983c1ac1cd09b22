import type { Column } from '../columns';
import { findHeader, headerAt } from '../header/find-header';
import type { Mapping } from '../header/mapping';
import type { SheetTable } from '../table';

type Columns = readonly Column[];

/** The table whose header names most columns of the list; of equals the first that has rows. */
export function fullestTable(tables: readonly SheetTable[], columns: Columns): number {
  if (tables.length === 1) return 0;
  const scores = tables.map((table) => {
    const { matches, headerLine, headerDepth } = findHeader(table, columns);
    const lastLine = table.rows[table.rows.length - 1]?.line ?? 0;
    return matches.length + (lastLine >= headerLine + headerDepth ? 0.5 : 0);
  });
  return Math.max(0, scores.indexOf(Math.max(...scores)));
}

/** How many columns of a list the table names, in the header found for another list if there is one. */
export const columnsNamed = (
  table: SheetTable,
  { headerLine, headerDepth }: Mapping,
  columns: Columns,
): number =>
  (headerLine === 0
    ? findHeader(table, columns)
    : headerAt(table, columns, headerLine, headerDepth)
  ).matches.length;

/** The next table after this one that looks like the list, and no more like another of `lists`. */
export function nextTable(
  tables: readonly SheetTable[],
  after: number,
  columns: Columns,
  lists: readonly Columns[],
): number | undefined {
  const found = tables.findIndex((table, index) => {
    if (index <= after) return false;
    const header = findHeader(table, columns);
    const named = header.matches.length;
    return named >= 2 && lists.every((of) => named >= columnsNamed(table, header, of));
  });
  return found < 0 ? undefined : found;
}
