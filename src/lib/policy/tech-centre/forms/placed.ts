import type { Cell, Side, TableBlock } from '../../../documents/model';

/** A cell by the millimetres it covers, counted from the table's left edge. */
export interface PlacedCell {
  cell: Cell;
  from: number;
  to: number;
}

export const at = (from: number, to: number, cell: Cell): PlacedCell => ({ cell, from, to });

/** Cells that read as one, such as `7022.0 | 万元，同比增长 | 8.0 | %`: no rules between them. */
export function joined(from: number, parts: readonly [to: number, cell: Cell][]): PlacedCell[] {
  return parts.map(([to, cell], index) => {
    const start = parts[index - 1]?.[0] ?? from;
    const sides: Side[] = [];
    if (index > 0) sides.push('left');
    if (index < parts.length - 1) sides.push('right');
    return at(start, to, withOpen(cell, sides));
  });
}

/** Lines that read as one cell: no rules between one and the next. */
export function stacked(lines: readonly PlacedCell[][]): PlacedCell[][] {
  return lines.map((line, index) =>
    line.map(({ cell, from, to }) => {
      const sides: Side[] = [];
      if (index > 0) sides.push('top');
      if (index < lines.length - 1) sides.push('bottom');
      return at(from, to, withOpen(cell, sides));
    }),
  );
}

const withOpen = (cell: Cell, sides: Side[]): Cell =>
  sides.length === 0 ? cell : { ...cell, open: [...(cell.open ?? []), ...sides] };

export interface PlacedRow {
  cells: PlacedCell[];
  minHeight?: number;
}

/** The table whose columns are all the edges that its cells have. */
export function placedTable(
  rows: readonly PlacedRow[],
  more: Omit<TableBlock, 'kind' | 'columns' | 'rows'>,
): TableBlock {
  const all = rows.flatMap((row) => row.cells.flatMap(({ from, to }) => [from, to]));
  const edges = [...new Set(all)].sort((a, b) => a - b);
  return {
    kind: 'table',
    columns: edges.slice(1).map((edge, index) => edge - edges[index]!),
    rows: rows.map(({ cells, ...row }) => ({
      ...row,
      cells: cells.map(({ cell, from, to }) => {
        const colSpan = edges.indexOf(to) - edges.indexOf(from);
        return colSpan > 1 ? { ...cell, colSpan } : cell;
      }),
    })),
    ...more,
  };
}
