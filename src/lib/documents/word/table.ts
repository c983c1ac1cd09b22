import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { measureSong } from '../font/metrics';
import { cellsByRow, placeCells, rowHeights, spanWidth, type PlacedCell } from '../grid';
import { heightNeeded, setCell, sizeIn } from '../layout/cells';
import { pointsOf, twipsOf } from '../lengths';
import type { Cell, TableBlock } from '../model';
import { CELL_PADDING, TABLE_LINE_HEIGHT, TABLE_SIZE, cellAlign } from '../typography';
import { alignmentOf, runProperties, spacingOf, textRun, type RunLook } from './text';

/** A row with a longer text may be parted by the end of a page. */
const LONG_TEXT = 300;
/** Rules of half a point, in eighths. */
const RULE = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const NO_RULE = { style: BorderStyle.NIL };

/** `available` is the width between the margins, in mm: a wider table is narrowed to it. */
export function wordTable(table: TableBlock, available: number): Table {
  const total = table.columns.reduce((sum, width) => sum + width, 0);
  const scale = Math.min(1, available / total);
  const columns = table.columns.map((width) => twipsOf(width * scale));
  const cells = placeCells(table);
  const byRow = cellsByRow(cells);
  const heights = minimumHeights(table, cells, scale);
  const ruled = table.borders !== false;
  return new Table({
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    width: { type: WidthType.DXA, size: columns.reduce((sum, width) => sum + width, 0) },
    columnWidths: columns,
    margins: {
      marginUnitType: WidthType.DXA,
      left: twipsOf(CELL_PADDING.horizontal),
      right: twipsOf(CELL_PADDING.horizontal),
      top: twipsOf(CELL_PADDING.vertical / 2),
      bottom: twipsOf(CELL_PADDING.vertical / 2),
    },
    borders: ruled
      ? {
          top: RULE,
          bottom: RULE,
          left: RULE,
          right: RULE,
          insideHorizontal: RULE,
          insideVertical: RULE,
        }
      : TableBorders.NONE,
    rows: table.rows.map((row, index) => {
      const height = heights[index] ?? 0;
      return new TableRow({
        tableHeader: index < table.headerRows,
        cantSplit: row.cells.every((cell) => cell.text.length <= LONG_TEXT),
        ...(height > 0
          ? { height: { value: Math.round(height * 20), rule: HeightRule.ATLEAST } }
          : {}),
        children: (byRow[index] ?? []).map((placed) =>
          wordCell(placed, spanWidth(columns, placed), table.size ?? TABLE_SIZE),
        ),
      });
    }),
  });
}

/**
 * Heights in points below which rows must not fall. Text set downwards does not push its row open,
 * so rows beside it are told the height it needs.
 */
function minimumHeights(table: TableBlock, cells: PlacedCell[], scale: number): number[] {
  const needed = (placed: PlacedCell) => {
    const width = pointsOf(spanWidth(table.columns, placed) * scale);
    return heightNeeded(setCell(placed.cell, width, table.size ?? TABLE_SIZE, measureSong));
  };
  const minimum = table.rows.map((row) => pointsOf(row.minHeight ?? 0));
  const upright = cells.filter((placed) => placed.cell.upright);
  if (upright.length === 0) return minimum;
  const beside = (row: number) =>
    upright.some((placed) => placed.row <= row && row < placed.row + placed.rowSpan);
  const natural = rowHeights(cells, minimum, needed);
  return minimum.map((height, row) => (beside(row) ? (natural[row] ?? height) : height));
}

function wordCell({ cell, rowSpan, colSpan }: PlacedCell, width: number, size: number): TableCell {
  return new TableCell({
    children: cellParagraphs(cell, sizeIn(cell, width / 20, size, measureSong)),
    width: { type: WidthType.DXA, size: width },
    ...(colSpan > 1 ? { columnSpan: colSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
    verticalAlign: cell.vertical === 'top' ? VerticalAlignTable.TOP : VerticalAlignTable.CENTER,
    ...(cell.upright ? { textDirection: TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT } : {}),
    ...(cell.fill ? { shading: { fill: cell.fill.slice(1) } } : {}),
    ...(cell.open ? { borders: Object.fromEntries(cell.open.map((side) => [side, NO_RULE])) } : {}),
  });
}

function cellParagraphs(cell: Cell, size: number): Paragraph[] {
  const look: RunLook = { face: 'song', size, bold: cell.bold, color: cell.color };
  const text = cell.upright ? fullWidth(cell.text) : cell.text;
  return text.split(/\r?\n/).map(
    (line) =>
      new Paragraph({
        alignment: alignmentOf(cellAlign(cell)),
        spacing: { before: 0, after: 0, ...spacingOf(size, TABLE_LINE_HEIGHT) },
        run: runProperties(look),
        children: line === '' ? [] : [textRun(line, look)],
      }),
  );
}

/** Letters and figures as Chinese squares, which stand upright in vertical text. */
function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) + 0xfee0),
  );
}
