import type { PlacedCell } from '../grid';
import type { TableBlock } from '../model';

/**
 * What a cell is about, for those who cannot see the table: the nearest label to its left, or else
 * the heading above it.
 */
export function cellName(
  target: PlacedCell,
  cells: readonly PlacedCell[],
  table: TableBlock,
): string {
  if (target.cell.name !== undefined) return target.cell.name;
  const coversRow = ({ row, rowSpan }: PlacedCell) =>
    row <= target.row && target.row < row + rowSpan;
  const coversColumn = ({ column, colSpan }: PlacedCell) =>
    column <= target.column && target.column < column + colSpan;
  const label = cells
    .filter((placed) => placed.cell.role === 'label' && placed.row >= table.headerRows)
    .filter((placed) => coversRow(placed) && placed.column < target.column)
    .at(-1);
  const heading = cells
    .filter((placed) => placed.row < table.headerRows && coversColumn(placed))
    .at(-1);
  return ((label ?? heading)?.cell.text ?? '').replace(/\s+/g, '');
}
