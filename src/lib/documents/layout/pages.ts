import { A4, pointsOf } from '../lengths';
import type { PaperDocument } from '../model';
import type { LaidPage, Mark } from './marks';

/** The sheets of a file as they fill from top to bottom; `y` is where the next mark may stand. */
export class Pages {
  readonly sheets: LaidPage[] = [];
  y = 0;
  left = 0;
  width = 0;
  top = 0;
  bottom = 0;
  #document: PaperDocument | undefined;
  /** Sheets before the first numbered one (covers): numbering starts after them. */
  #unnumbered: number | undefined;

  startDocument(document: PaperDocument): void {
    this.#document = document;
    const landscape = document.paper.orientation === 'landscape';
    const paperWidth = pointsOf(landscape ? A4.long : A4.short);
    const paperHeight = pointsOf(landscape ? A4.short : A4.long);
    const { top, right, bottom, left } = document.paper.margins;
    this.left = pointsOf(left);
    this.width = paperWidth - pointsOf(left + right);
    this.top = pointsOf(top);
    this.bottom = paperHeight - pointsOf(bottom);
    if (document.pageNumbers) this.#unnumbered ??= this.sheets.length;
    this.turn();
  }

  /** Starts a new sheet. */
  turn(): void {
    if (!this.#document) throw new Error('no document to lay out');
    const { paper, pageNumbers, watermark } = this.#document;
    const landscape = paper.orientation === 'landscape';
    const sheet: LaidPage = {
      width: pointsOf(landscape ? A4.long : A4.short),
      height: pointsOf(landscape ? A4.short : A4.long),
      orientation: paper.orientation,
      marks: [],
    };
    this.sheets.push(sheet);
    if (pageNumbers) sheet.number = this.number;
    if (watermark) sheet.watermark = watermark;
    this.y = this.top;
  }

  /** Number of the current sheet, whether printed or not. */
  get number(): number {
    return this.sheets.length - (this.#unnumbered ?? 0);
  }

  get remaining(): number {
    return this.bottom - this.y;
  }

  get height(): number {
    return this.bottom - this.top;
  }

  get fresh(): boolean {
    return this.y <= this.top;
  }

  /** Turns the page unless `height` points are left on this one. */
  ensure(height: number): void {
    if (height > this.remaining && !this.fresh) this.turn();
  }

  add(mark: Mark): void {
    this.sheets.at(-1)?.marks.push(mark);
  }
}
