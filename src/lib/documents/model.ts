/**
 * A form or report as paper: what every writer (xlsx, docx, pdf, HTML) draws from.
 * Knows nothing of any programme. Lengths are millimetres, font sizes points.
 */

export interface PaperDocument {
  /** Stable name of the form, e.g. `annex-1`. */
  id: string;
  /** Title in the file's properties; the heading on paper is a block of its own. */
  title: string;
  paper: Paper;
  blocks: Block[];
  /** Word printed across or above every page, e.g. 草稿; absent on a finished document. */
  watermark?: string;
  /** Page numbers at the foot; a cover page carries none. */
  pageNumbers?: boolean;
}

export interface Paper {
  orientation: 'portrait' | 'landscape';
  margins: { top: number; right: number; bottom: number; left: number };
}

export type Block =
  | HeadingBlock
  | ParagraphBlock
  | TableBlock
  | ContentsBlock
  | DrawingBlock
  | { kind: 'page-break' }
  | { kind: 'space'; height: number };

/** Chinese official typefaces by role; each writer maps them to what it can name or embed. */
export type Face = 'song' | 'hei' | 'fangsong';
export type Align = 'left' | 'center' | 'right' | 'justify';

export interface Run {
  text: string;
  bold?: boolean;
  face?: Face;
  size?: number;
  /** `#rrggbb`; black when absent. */
  color?: string;
}

export interface HeadingBlock {
  kind: 'heading';
  /** 1–3 appear in the contents; 0 is a title that does not. */
  level: 0 | 1 | 2 | 3;
  text: string;
  align?: Align;
  size?: number;
}

export interface ParagraphBlock {
  kind: 'paragraph';
  runs: Run[];
  align?: Align;
  size?: number;
  face?: Face;
  /** First-line indent in characters (2 is the Chinese custom). */
  indent?: number;
  spaceAfter?: number;
  /** The answer this paragraph shows, what it is about, and whether it is still to be given: as in `Cell`. */
  field?: string;
  name?: string;
  blank?: boolean;
}

/** 目录 of the headings of levels 1–3 that follow, with page numbers. */
export interface ContentsBlock {
  kind: 'contents';
  title: string;
}

export interface TableBlock {
  kind: 'table';
  /** Column widths; they are the paper's truth in every format. */
  columns: number[];
  rows: Row[];
  /** How many first rows repeat on each page. */
  headerRows: number;
  /** Points; 9 when absent. */
  size?: number;
  /** false draws no rules (cover lines). */
  borders?: boolean;
}

export interface Row {
  cells: Cell[];
  minHeight?: number;
}

export interface Cell {
  /** Lines are parted by `\n`; long lines wrap and the row grows: nothing is clipped. */
  text: string;
  /** Figures keep their number in a workbook; `text` is what paper shows. */
  number?: { value: number; decimals: number };
  colSpan?: number;
  rowSpan?: number;
  align?: Align;
  /** `top` or `middle` (default). */
  vertical?: 'top' | 'middle';
  /** Characters stand one above the other, as in 经济效益 beside a group of rows. */
  upright?: boolean;
  role?: 'label' | 'value' | 'fixed' | 'example';
  bold?: boolean;
  /** `#rrggbb` behind the text. */
  fill?: string;
  color?: string;
  /** The answer this cell shows (a key of the programme's dictionary): previews link it to its question. */
  field?: string;
  /** What the cell is about, where the label beside or above it does not say so. */
  name?: string;
  /** The answer is still to be given: the text is the form's own, such as `    年  月  日`. */
  blank?: boolean;
  /** Sides without a rule. Neighbours that read as one cell both leave out the side they share. */
  open?: readonly Side[];
}

export type Side = 'top' | 'right' | 'bottom' | 'left';

/** A vector picture of simple shapes in millimetres, e.g. the seven indicators. */
export interface DrawingBlock {
  kind: 'drawing';
  width: number;
  height: number;
  /** Said by screen readers and in formats that cannot draw. */
  description: string;
  shapes: Shape[];
}

export type Shape =
  | {
      kind: 'rect';
      x: number;
      y: number;
      width: number;
      height: number;
      fill?: string;
      stroke?: string;
    }
  | { kind: 'line'; x1: number; y1: number; x2: number; y2: number; stroke: string; width?: number }
  | { kind: 'circle'; x: number; y: number; radius: number; fill?: string; stroke?: string }
  | { kind: 'polygon'; points: [number, number][]; fill?: string; stroke?: string }
  | {
      kind: 'text';
      x: number;
      /** Baseline. */
      y: number;
      text: string;
      size: number;
      anchor?: 'start' | 'middle' | 'end';
      color?: string;
    };

/** What a writer hands back. */
export interface WrittenFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  mime: string;
}

/** Reports 0–1 while a long document is written. */
export type Progress = (done: number) => void;
