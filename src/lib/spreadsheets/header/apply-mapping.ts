import type { Column } from '../columns';
import type { SheetTable } from '../table';
import { mappingWith } from './complete-mapping';
import { headingsAt } from './header-rows';
import type { Mapping, MappingChoice } from './mapping';
import { matchOf } from './match-columns';

/**
 * The mapping that the user (or an earlier import of the same table) chose, with what follows from it.
 * Picks of columns the table or the list does not have are left out; the later pick of a key holds.
 */
export function applyMapping<Row extends object>(
  table: SheetTable,
  choice: MappingChoice,
  listColumns: readonly Column<Row>[],
): Mapping {
  const columns = listColumns as readonly Column[];
  const index = table.rows.findIndex((row) => row.line === choice.headerLine);
  const headings = index < 0 ? [] : headingsAt(table, index, choice.headerDepth);
  const byKey = new Map(choice.picks.map((pick) => [pick.key, pick]));
  const matches = [...byKey.values()].flatMap(({ key, column: at, unit }) => {
    const column = columns.find((candidate) => candidate.key === key);
    if (!column || at < 0 || at >= table.width) return [];
    const match = matchOf(column, at, headings[at] ?? '', 'user');
    return [unit ? { ...match, unit } : match];
  });
  matches.sort((a, b) => a.column - b.column);
  return mappingWith(
    table,
    columns,
    index < 0 ? 0 : choice.headerLine,
    index < 0 ? 0 : choice.headerDepth,
    matches,
  );
}
