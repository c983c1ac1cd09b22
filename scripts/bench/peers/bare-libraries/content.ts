import type ExcelJS from 'exceljs';

/** Everything the complete sample's files show, as a program would hold it that writes only them. */
export interface HardCoded {
  workbooks: { name: string; sheets: Sheet[] }[];
  letters: { name: string; title: string; sections: Section[] }[];
  prints: { name: string; title: string; pages: Page[]; bookmarks: Bookmark[] }[];
}

export interface Sheet {
  name: string;
  state: 'visible' | 'veryHidden';
  pageSetup: Partial<ExcelJS.PageSetup>;
  footer: string;
  widths: number[];
  heights: [row: number, height: number][];
  cells: { row: number; column: number; value: ExcelJS.CellValue; style: Partial<ExcelJS.Style> }[];
  merges: string[];
}

export interface Section {
  landscape: boolean;
  /** Twentieths of a point. */
  margins: { top: number; right: number; bottom: number; left: number };
  numbered: boolean;
  blocks: (TextBlock | Table)[];
}

export interface Words {
  text: string;
  font: string;
  /** Half points. */
  size: number;
  bold: boolean;
  color: string;
}

export interface TextBlock {
  kind: 'text';
  level: 0 | 1 | 2 | 3 | undefined;
  align: 'left' | 'center' | 'right' | 'both';
  indent: number;
  after: number;
  /** Twentieths of a point. */
  line: number;
  newPage: boolean;
  runs: Words[];
  /** Of an entry of the contents: its page. */
  page?: string;
}

export interface Table {
  kind: 'table';
  widths: number[];
  ruled: boolean;
  rows: {
    header: boolean;
    height: number;
    cells: {
      lines: Words[];
      align: 'left' | 'center' | 'right' | 'both';
      top: boolean;
      colSpan: number;
      rowSpan: number;
      open: readonly string[];
      fill: string | undefined;
    }[];
  }[];
}

export interface Page {
  landscape: boolean;
  texts: {
    text: string;
    x: number;
    y: number;
    size: number;
    bold: boolean;
    color: string;
    spacing: number;
  }[];
  rules: { x1: number; y1: number; x2: number; y2: number; dotted: boolean }[];
  areas: { x: number; y: number; width: number; height: number; color: string }[];
  links: { x: number; y: number; width: number; height: number; page: number }[];
}

export interface Bookmark {
  text: string;
  level: number;
  page: number;
}
