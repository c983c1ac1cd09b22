import type { Column } from '../columns';
import { heading, saysNothing } from '../header/heading';
import { cellText, type SheetRow, type SheetTable } from '../table';
import { headerFinder } from './header-like';

/** Headers stand near the top. */
const ROWS_LOOKED_AT = 60;

/**
 * The parts of a table that was set in two or three groups of the same columns to fill the paper: 姓名
 * 学历 | 姓名 学历. Each is a table of its own; a table without such groups is itself.
 */
export function sideBySide(table: SheetTable, lists: readonly (readonly Column[])[]): SheetTable[] {
  const isHeader = headerFinder(lists);
  const starts = table.rows
    .slice(0, ROWS_LOOKED_AT)
    .filter((row) => isHeader(row, false))
    .map(groupsIn)
    .find((groups) => groups.length > 1);
  if (!starts) return [table];
  return starts.map((start, index) => {
    const from = index === 0 ? 0 : start;
    return {
      name: `${table.name} 左起第 ${index + 1} 组`,
      rows: columnsOf(table.rows, from, starts[index + 1] ?? table.width),
      width: starts[index + 1] ?? table.width,
      notes: [
        ...table.notes,
        `“${table.name}”里并排着 ${starts.length} 组同样的列，一次导入一组。这是左起第 ${index + 1} 组。`,
      ],
    };
  });
}

/** Where each group of the same headings begins. */
function groupsIn({ cells }: SheetRow): number[] {
  const names = Array.from(cells, (cell) => heading(cellText(cell)).full);
  const first = names.findIndex((name) => name !== '');
  const width = names.findIndex((name, at) => at > first && name === names[first]) - first;
  if (width < 2) return [first];
  const group = names.slice(first, first + width).filter((name) => !saysNothing(name) && name);
  const starts = [first];
  for (let at = first + width; at < names.length; at += width)
    if (names.slice(first, first + width).every((name, by) => name === (names[at + by] ?? '')))
      starts.push(at);
    else return [first];
  return group.length > 1 ? starts : [first];
}

const columnsOf = (rows: readonly SheetRow[], from: number, to: number): SheetRow[] =>
  rows
    .map((row) => ({
      ...row,
      cells: row.cells.slice(0, to).map((cell, at) => (at < from ? undefined : cell)),
    }))
    .filter(({ cells }) => cells.some((cell) => cell !== undefined));
