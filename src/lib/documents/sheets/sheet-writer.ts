import type ExcelJS from 'exceljs';
import { measureSong } from '../font/metrics';
import { placeCells, rowHeights, type PlacedCell } from '../grid';
import { millimetresOf, pointsOf } from '../lengths';
import type { Block, HeadingBlock, PaperDocument, ParagraphBlock, TableBlock } from '../model';
import { breakText, charactersOf } from '../text/lines';
import { paragraphsOf } from '../text/paragraphs';
import { PARAGRAPH_SIZE, TABLE_SIZE, headingStyle } from '../typography';
import { dressCell, fontOf, horizontalOf, putText } from './cell-look';
import type { ColumnGrid } from './column-grid';
import { literal } from './literal';
import { numberFormat } from './number-format';

/** Of a line, in sizes: what the tallest substitute for 宋体 takes, so that no program clips. */
const LINE_HEIGHT = 1.45;
/** Room Excel keeps inside a cell: both sides together in mm, above and below in points. */
const CELL_MARGIN_MM = 1.8;
const CELL_MARGIN_POINTS = 4;
/** Excel allows rows of 409 points; taller ones become several, short enough to break a page well. */
const TALLEST_ROW = 400;
const PART_OF_TALL_ROW = 150;

/** Where a heading stands, for the contents. */
export interface HeadingCell {
  heading: HeadingBlock;
  sheet: string;
  row: number;
}

/** Fills one sheet from top to bottom. */
export class SheetWriter {
  readonly headings: HeadingCell[] = [];
  /** First and last of the rows to repeat on each page, when the sheet's last table has any. */
  titleRows: { first: number; last: number } | undefined;
  /** The contents' entries: their links are known only when all sheets are written. */
  readonly entries: { heading: HeadingBlock; cell: ExcelJS.Cell }[] = [];
  #next = 1;
  readonly #sheet: ExcelJS.Worksheet;
  readonly #grid: ColumnGrid;

  constructor(sheet: ExcelJS.Worksheet, grid: ColumnGrid) {
    this.#sheet = sheet;
    this.#grid = grid;
  }

  get #width(): number {
    return this.#grid.widths.reduce((sum, mm) => sum + mm, 0);
  }

  /** The last row written. */
  get lastRow(): number {
    return this.#next - 1;
  }

  write(document: PaperDocument, listed: (block: number) => HeadingBlock[]): void {
    if (document.watermark) this.#note(document.watermark);
    document.blocks.forEach((block, index) => this.#block(block, index, listed));
    if (!endsWithOnlyHeadedTable(document)) this.titleRows = undefined;
  }

  #block(block: Block, index: number, listed: (block: number) => HeadingBlock[]): void {
    switch (block.kind) {
      case 'heading':
        return this.#heading(block);
      case 'paragraph':
        return this.#paragraph(block);
      case 'table':
        return this.#table(block);
      case 'contents': {
        this.#heading({ kind: 'heading', level: 0, text: block.title });
        for (const heading of listed(index)) this.#entry(heading);
        return;
      }
      case 'drawing':
        return this.#paragraph({ kind: 'paragraph', runs: [{ text: block.description }] });
      case 'space':
        this.#sheet.getRow(this.#next).height = Math.min(pointsOf(block.height), TALLEST_ROW);
        this.#next += 1;
        return;
      case 'page-break':
        if (this.#next > 1) this.#sheet.getRow(this.#next - 1).addPageBreak();
    }
  }

  #note(watermark: string): void {
    const cell = this.#line(`【${watermark}】`, TABLE_SIZE);
    cell.font = fontOf({ face: 'hei', color: '#b02a1e' }, TABLE_SIZE);
    cell.alignment = { horizontal: 'right', vertical: 'middle' };
  }

  #entry(heading: HeadingBlock): void {
    const text = '　'.repeat(heading.level - 1) + heading.text.replaceAll('\n', ' ');
    const cell = this.#line(text, PARAGRAPH_SIZE);
    cell.alignment = { horizontal: 'left', vertical: 'middle', wrapText: true };
    // LibreOffice does not wrap links: a long entry stays readable without one.
    if (linesIn(text, this.#width, PARAGRAPH_SIZE) === 1) this.entries.push({ heading, cell });
  }

  #heading(block: HeadingBlock): void {
    const { size, face, bold } = headingStyle(block);
    this.headings.push({ heading: block, sheet: this.#sheet.name, row: this.#next });
    const cell = this.#line(block.text, size);
    cell.font = fontOf({ face, bold }, size);
    cell.alignment = {
      horizontal: horizontalOf(block.align ?? (block.level === 0 ? 'center' : 'left')),
      vertical: 'middle',
      wrapText: true,
    };
  }

  /** Each line feed begins a row, so that long narratives can break over pages. */
  #paragraph(block: ParagraphBlock): void {
    const size = block.size ?? PARAGRAPH_SIZE;
    for (const runs of paragraphsOf(block.runs)) {
      const indent = '　'.repeat(block.indent ?? 0);
      const text = indent + runs.map((run) => run.text).join('');
      const cell = this.#line(text, Math.max(size, ...runs.map((run) => run.size ?? size)));
      const styled = runs.map((run) => fontOf({ face: block.face ?? 'song', ...run }, size));
      const [only] = styled;
      if (styled.length === 1 && only) cell.font = only;
      else {
        cell.value = {
          richText: runs.map((run, index) => ({
            text: (index === 0 ? indent : '') + literal(run.text),
            font: styled[index] ?? {},
          })),
        };
      }
      cell.alignment = {
        horizontal: horizontalOf(block.align ?? 'left'),
        vertical: 'middle',
        wrapText: true,
      };
    }
  }

  /** Text over the whole width of the sheet, in as many rows as its height demands. */
  #line(text: string, size: number): ExcelJS.Cell {
    const columns = this.#grid.widths.length;
    const first = this.#next;
    this.#addRow(textHeight(linesIn(text, this.#width, size), size));
    const cell = this.#sheet.getCell(first, 1);
    putText(cell, text);
    cell.font = fontOf({}, size);
    if (columns > 1 || this.#next - first > 1) {
      this.#sheet.mergeCells(first, 1, this.#next - 1, columns);
    }
    return cell;
  }

  #table(table: TableBlock): void {
    const size = table.size ?? TABLE_SIZE;
    const cells = placeCells(table);
    const heights = rowHeights(
      cells,
      table.rows.map((row) => pointsOf(row.minHeight ?? 0)),
      (placed) => this.#heightNeeded(table, placed, size),
    );
    const firsts: number[] = [];
    for (const height of heights) {
      firsts.push(this.#next);
      this.#addRow(Math.max(height, size * LINE_HEIGHT + CELL_MARGIN_POINTS));
    }
    firsts.push(this.#next);
    const rowAt = (row: number) => firsts[row] ?? this.#next;
    for (const placed of cells) {
      const top = rowAt(placed.row);
      const bottom = rowAt(placed.row + placed.rowSpan) - 1;
      const { first, last } = this.#columns(table, placed);
      // A text over several pages begins at the top, or it would hang in the middle of them.
      const flowing = bottom - top >= placed.rowSpan && this.#isTall(table, placed, size);
      const target = this.#sheet.getCell(top, first);
      dressCell(target, placed.cell, { size, borders: table.borders !== false, flowing });
      putContent(target, placed);
      if (bottom > top || last > first) this.#sheet.mergeCells(top, first, bottom, last);
    }
    if (table.headerRows > 0) {
      this.titleRows = { first: rowAt(0), last: rowAt(table.headerRows) - 1 };
    }
  }

  #columns(table: TableBlock, { column, colSpan }: PlacedCell): { first: number; last: number } {
    return this.#grid.span(table, column, column + colSpan);
  }

  #heightNeeded(table: TableBlock, placed: PlacedCell, size: number): number {
    const { first, last } = this.#columns(table, placed);
    const width = this.#grid.widths.slice(first - 1, last).reduce((sum, mm) => sum + mm, 0);
    const { text, upright, number } = placed.cell;
    if (number) return textHeight(1, size);
    const lines = upright ? charactersOf(text).length : linesIn(text, width, size);
    return textHeight(lines, size);
  }

  #isTall(table: TableBlock, placed: PlacedCell, size: number): boolean {
    return this.#heightNeeded(table, placed, size) > TALLEST_ROW;
  }

  #addRow(height: number): void {
    const parts = height > TALLEST_ROW ? Math.ceil(height / PART_OF_TALL_ROW) : 1;
    for (let part = 0; part < parts; part += 1) {
      this.#sheet.getRow(this.#next).height = height / parts;
      this.#next += 1;
    }
  }
}

/**
 * Excel repeats rows on every later page of the sheet: that is right only if nothing but notes
 * follows the one table that has heading rows.
 */
function endsWithOnlyHeadedTable({ blocks }: PaperDocument): boolean {
  const headed = blocks.filter((block) => block.kind === 'table' && block.headerRows > 0);
  const after = blocks.slice(blocks.findIndex((block) => block === headed[0]) + 1);
  const notes = after.every((block) => block.kind === 'paragraph' || block.kind === 'space');
  return headed.length === 1 && notes;
}

function putContent(target: ExcelJS.Cell, { cell }: PlacedCell): void {
  if (cell.number && Number.isFinite(cell.number.value)) {
    const { value, decimals } = cell.number;
    target.value = value;
    target.numFmt = numberFormat(value, decimals, cell.text);
  } else putText(target, cell.text);
}

function linesIn(text: string, width: number, size: number): number {
  return breakText(text, (width - CELL_MARGIN_MM) / millimetresOf(size), measureSong).length;
}

function textHeight(lines: number, size: number): number {
  return lines * size * LINE_HEIGHT + CELL_MARGIN_POINTS;
}
