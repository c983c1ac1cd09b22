import type { Measure } from '../font/metrics';
import { cellsByRow, placeCells, rowHeights, type PlacedCell } from '../grid';
import { pointsOf } from '../lengths';
import type { Side, TableBlock } from '../model';
import { TABLE_SIZE } from '../typography';
import { heightNeeded, linesInBox, setCell, takeLines, type Box, type SetCell } from './cells';
import type { Pages } from './pages';

/** Rows that belong together move to the next page whole when they are at most this share of it. */
const KEEP_WHOLE = 0.35;
/** Room, in points, that is worth filling with the beginning of a row too tall to move. */
const WORTH_FILLING = 60;
/** Rows repeated on each page may take at most this share of it. */
const MOST_HEADER = 0.6;

interface OpenCell extends SetCell {
  placed: PlacedCell;
  x: number;
  width: number;
  /** Upper edge of the cell's part on this page. */
  top: number;
  parts: number;
}

export function layTable(pages: Pages, table: TableBlock, measure: Measure): void {
  new TableLayout(pages, table, measure).run();
}

/** Height of what must not be parted from text above the table: heading rows and first row. */
export function tableLead(pages: Pages, table: TableBlock, measure: Measure): number {
  return new TableLayout(pages, table, measure).lead();
}

class TableLayout {
  readonly #pages: Pages;
  readonly #table: TableBlock;
  readonly #measure: Measure;
  readonly #columns: number[];
  readonly #left: number;
  readonly #rows: PlacedCell[][];
  /** Height of each row when nothing is parted. */
  readonly #heights: number[];
  #open: OpenCell[] = [];
  /** Where rows may begin on this page: its top, or below the repeated heading rows. */
  #start = 0;
  /** Not on the table's first page any more. */
  #turned = false;

  constructor(pages: Pages, table: TableBlock, measure: Measure) {
    this.#pages = pages;
    this.#table = table;
    this.#measure = measure;
    const columns = table.columns.map(pointsOf);
    const total = columns.reduce((sum, width) => sum + width, 0);
    const scale = Math.min(1, pages.width / total);
    this.#columns = columns.map((width) => width * scale);
    this.#left = pages.left + Math.max(0, pages.width - total) / 2;
    const cells = placeCells(table);
    this.#rows = cellsByRow(cells);
    this.#heights = rowHeights(
      cells,
      table.rows.map((row) => pointsOf(row.minHeight ?? 0)),
      (placed) => heightNeeded(this.#set(placed)),
    );
  }

  run(): void {
    this.#pages.ensure(this.lead());
    this.#start = this.#pages.y;
    for (let row = 0; row < this.#table.rows.length; row += 1) {
      this.#keepTogether(row);
      this.#layRow(row);
    }
  }

  lead(): number {
    const { headerRows } = this.#table;
    const most = this.#pages.height * KEEP_WHOLE;
    const group = this.#heightOf(headerRows, this.#groupEnd(headerRows));
    const first = group <= most ? group : Math.min(this.#heights[headerRows] ?? 0, most);
    return this.#heightOf(0, headerRows) + first;
  }

  #heightOf(from: number, to: number): number {
    return this.#heights.slice(from, to).reduce((sum, height) => sum + height, 0);
  }

  #set(placed: PlacedCell): OpenCell {
    const { column, colSpan, cell } = placed;
    const width = this.#sum(column, column + colSpan);
    const set = setCell(cell, width, this.#table.size ?? TABLE_SIZE, this.#measure);
    return { ...set, placed, x: this.#left + this.#sum(0, column), width, top: 0, parts: 0 };
  }

  #sum(from: number, to: number): number {
    return this.#columns.slice(from, to).reduce((sum, width) => sum + width, 0);
  }

  /** The row after those that spanning cells join to `row`. */
  #groupEnd(row: number): number {
    let end = row + 1;
    for (let next = row; next < end; next += 1) {
      const spans = this.#rows[next]?.map((placed) => placed.rowSpan) ?? [];
      end = Math.max(end, next + Math.max(1, ...spans));
    }
    return end;
  }

  /** Rows joined by a spanning cell, and the heading with its first row, go to a new page together. */
  #keepTogether(row: number): void {
    if (row < this.#table.headerRows || this.#open.length > 0) return;
    const height = this.#heightOf(row, this.#groupEnd(row));
    const fits = height <= this.#pages.remaining;
    if (!fits && height <= this.#pages.height * KEEP_WHOLE) this.#turn();
  }

  #layRow(row: number): void {
    const pages = this.#pages;
    for (const placed of this.#rows[row] ?? []) {
      this.#open.push({ ...this.#set(placed), top: pages.y });
    }
    let floor = this.#heights[row] ?? 0;
    let height = this.#rowHeight(row, floor);
    while (height > pages.remaining + 1e-6) {
      const fresh = pages.y <= this.#start;
      const movable = height <= pages.height * KEEP_WHOLE || pages.remaining < WORTH_FILLING;
      if (fresh || !movable) {
        floor = Math.max(0, floor - pages.remaining);
        pages.y = pages.bottom;
        this.#part(fresh);
        // What follows is only the rest of the texts: the row need not keep its full height.
        floor = Math.min(floor, this.#rowHeight(row, 0));
      } else this.#part(false);
      height = this.#rowHeight(row, floor);
    }
    pages.y += height;
    for (const cell of this.#open) if (endOf(cell.placed) === row) this.#draw(cell, true, true);
    this.#open = this.#open.filter((cell) => endOf(cell.placed) !== row);
  }

  /** Height the row needs now, given what its cells have already shown on pages before. */
  #rowHeight(row: number, floor: number): number {
    const needs = this.#open
      .filter((cell) => endOf(cell.placed) === row)
      .map((cell) => heightNeeded(cell) - (this.#pages.y - cell.top));
    return Math.max(floor, ...needs);
  }

  /** Draws the open cells down to `y` and carries them to the next page. */
  #part(force: boolean): void {
    for (const cell of this.#open) if (cell.top < this.#pages.y) this.#draw(cell, false, force);
    this.#turn();
    for (const cell of this.#open) cell.top = this.#pages.y;
  }

  #turn(): void {
    const { headerRows } = this.#table;
    this.#pages.turn();
    if (this.#heightOf(0, headerRows) <= this.#pages.height * MOST_HEADER) {
      const open = this.#open;
      this.#open = [];
      for (let row = 0; row < headerRows; row += 1) this.#layRow(row);
      this.#open = open;
    }
    this.#start = this.#pages.y;
    this.#turned = true;
  }

  #draw(cell: OpenCell, complete: boolean, force: boolean): void {
    const pages = this.#pages;
    const box = { x: cell.x, y: cell.top, width: cell.width, height: pages.y - cell.top };
    const { fill } = cell.cell;
    if (fill) pages.add({ kind: 'fill', ...box, color: fill });
    if (this.#table.borders !== false) this.#frame(box, this.#openSides(cell, complete));
    const parted = cell.drawn > 0 || heightNeeded(cell) > box.height + 1e-6;
    const lines = takeLines(cell, box.height, force || complete);
    const shown = lines.length > 0 ? lines : this.#repeated(cell, box.height);
    const atTop = parted && lines.length > 0;
    for (const mark of linesInBox(cell, shown, box, this.#measure, atTop)) pages.add(mark);
    cell.parts += 1;
  }

  /** Where the page breaks a cell, or its rows from those above, paper ends in a rule all the same. */
  #openSides({ cell, top }: OpenCell, complete: boolean): readonly Side[] {
    const broken: Side[] = complete ? [] : ['bottom'];
    if (this.#turned && top <= this.#start) broken.push('top');
    return cell.open?.filter((side) => !broken.includes(side)) ?? [];
  }

  /** A label whose rows go on overleaf is said again there, where it has room. */
  #repeated(cell: OpenCell, height: number): string[] {
    const { role } = cell.cell;
    const said = cell.parts > 0 && cell.drawn === cell.lines.length;
    if (!said || (role !== 'label' && role !== 'fixed')) return [];
    return heightNeeded({ ...cell, drawn: 0 }) <= height ? cell.lines : [];
  }

  #frame({ x, y, width, height }: Box, open: readonly Side[]): void {
    const [right, below] = [x + width, y + height];
    const rule = (side: Side, x1: number, y1: number, x2: number, y2: number) => {
      if (!open.includes(side)) this.#pages.add({ kind: 'rule', x1, y1, x2, y2 });
    };
    rule('top', x, y, right, y);
    rule('bottom', x, below, right, below);
    rule('left', x, y, x, below);
    rule('right', right, y, right, below);
  }
}

/** The last row a cell covers. */
function endOf({ row, rowSpan }: PlacedCell): number {
  return row + rowSpan - 1;
}
