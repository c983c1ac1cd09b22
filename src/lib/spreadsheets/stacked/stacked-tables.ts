import type { Column } from '../columns';
import { rowText, type SheetRow, type SheetTable } from '../table';
import { headerFinder } from './header-like';
import { titlesFrom } from './titles';

/** Where a table begins with its titles, and the rows of its header. */
interface Place {
  from: number;
  header: number;
  /** The first row below the header. */
  body: number;
}

/**
 * The tables that stand one below the other in a sheet, each with its own titles and header; the sheet
 * itself when there is one. A header that only repeats (on the next printed page) begins no table.
 */
export function stackedTables(
  table: SheetTable,
  lists: readonly (readonly Column[])[],
): SheetTable[] {
  const places = placesIn(table.rows, headerFinder(lists));
  if (places.length < 2) return [table];
  return places.map(({ from, header }, index) => {
    const start = index === 0 ? 0 : from;
    const rows = table.rows.slice(start, places[index + 1]?.from);
    const title = table.rows.slice(start, header).map(rowText).find(Boolean);
    const lines = linesOf(rows);
    return {
      name: `${table.name} ${lines}${title ? `（${shortened(title)}）` : ''}`,
      rows,
      width: rows.reduce((most, { cells }) => Math.max(most, cells.length), 0),
      notes: [
        ...table.notes,
        `“${table.name}”里有 ${places.length} 张表，一次导入一张。这是第 ${index + 1} 张（${lines}）。`,
      ],
    };
  });
}

function placesIn(
  rows: readonly SheetRow[],
  isHeader: (row: SheetRow, apart: boolean) => boolean,
): Place[] {
  const places: Place[] = [];
  for (let at = 0; at < rows.length; at++) {
    const last = places[places.length - 1];
    const from = () => titlesFrom(rows, at, last ? last.body - 1 : -1);
    const apart = at > 0 && rows[at]!.line > rows[at - 1]!.line + 1;
    if (!isHeader(rows[at]!, apart)) continue;
    let body = at + 1;
    while (rows[body]?.line === rows[body - 1]!.line + 1 && isHeader(rows[body]!, false)) body += 1;
    const place: Place = { from: from(), header: at, body };
    if (!last || !repeats(rows, last, place)) places.push(place);
    at = body - 1;
  }
  return places;
}

/** The same headings in the same columns, below no title or the same one. */
function repeats(rows: readonly SheetRow[], first: Place, again: Place): boolean {
  const texts = (from: number, to: number) => rows.slice(from, to).map(bareText);
  const titles = new Set(texts(first.from, first.header));
  return (
    texts(first.header, first.body).join() === texts(again.header, again.body).join() &&
    texts(again.from, again.header).every((title) => titles.has(title))
  );
}

const bareText = ({ cells }: SheetRow): string =>
  Array.from(cells, (cell) => (typeof cell === 'string' ? cell.replace(/\s+/g, '') : '')).join('|');

function linesOf(rows: readonly SheetRow[]): string {
  const [first, last] = [rows[0]!.line, rows[rows.length - 1]!.line];
  return first === last ? `第 ${first} 行` : `第 ${first}–${last} 行`;
}

const shortened = (title: string): string => (title.length > 24 ? `${title.slice(0, 23)}…` : title);
