import { cellText, type SheetRow, type SheetTable } from '../table';

/** The headings of each column when the header is the `depth` rows from `index` on. */
export function headingsAt(table: SheetTable, index: number, depth: number): string[] {
  const rows = table.rows.slice(index, index + depth);
  return Array.from({ length: table.width }, (_, column) => {
    const parts = rows
      .map((row) => cellText(row.cells[column]).trim())
      .filter((part) => part !== '');
    return parts.filter((part, at) => part !== parts[at - 1]).join('\n');
  });
}

/** Below a group heading the lower part is the name, and together they are a longer one. */
export const headingParts = (headings: string): string[] => {
  const lines = headings.split('\n');
  return lines.length === 1 ? lines : [lines.join(''), lines[lines.length - 1]!, lines[0]!];
};

/**
 * Whether the row below belongs to the header too: merged headings span columns above it or reach down
 * into it, or, where nothing is merged (CSV), each of the two fills the gaps of the other.
 */
export function continuesHeader(above: SheetRow, below: SheetRow): boolean {
  if (below.line !== above.line + 1) return false;
  if (!below.cells.every((cell) => cell === undefined || isShortText(cell))) return false;
  const reachesDown = [...(below.merged?.values() ?? [])].some(({ line }) => line <= above.line);
  const spansColumns = [...(above.merged ?? [])].some(([column, from]) => from.column !== column);
  if (reachesDown || spansColumns) return true;
  const at = (row: SheetRow, column: number) => row.cells[column] !== undefined;
  const columns = Array.from({ length: Math.max(above.cells.length, below.cells.length) });
  return (
    columns.some((_, column) => !at(above, column) && at(below, column)) &&
    columns.some((_, column) => at(above, column) && !at(below, column))
  );
}

const isShortText = (cell: unknown) =>
  typeof cell === 'string' && cell.trim().length <= 24 && !/^[\d.,\s/-]+$|\d{6}/.test(cell);

const UNIT = /^[(（]?(元|千元|万元|亿元|[台套件个只人天日月年]|台[/／]?套|个月)[)）]?$/;

/** A row that only says what the columns above are measured in, or numbers them: 台 万元, or 1 2 3. */
export function isBelowHeadings(row: SheetRow): boolean {
  const texts = row.cells.flatMap((cell, column) =>
    cell === undefined || row.merged?.has(column) ? [] : cellText(cell).trim(),
  );
  if (texts.length > 0 && texts.every((text) => UNIT.test(text))) return true;
  return texts.length > 2 && texts.every((text, at) => text === String(at + 1));
}
