import type { Align, Cell, Face, HeadingBlock } from './model';

/** The look all formats share. Sizes in points, spaces in millimetres, line heights in sizes. */

/** Names under which Chinese Windows, WPS and Office know the official typefaces. */
export const FACE_NAMES: Record<Face, string> = { song: '宋体', hei: '黑体', fangsong: '仿宋' };

export const TABLE_SIZE = 9;
export const PARAGRAPH_SIZE = 12;
export const TABLE_LINE_HEIGHT = 1.3;
export const PARAGRAPH_LINE_HEIGHT = 1.6;
export const UPRIGHT_LINE_HEIGHT = 1.15;
export const PARAGRAPH_SPACE_AFTER = 1;
export const CELL_PADDING = { horizontal: 1, vertical: 0.8 } as const;
export const PAGE_NUMBER_SIZE = 9;
/** From the paper's lower edge to the page number's baseline. */
export const PAGE_NUMBER_RISE = 9;
export const WATERMARK_COLOR = '#ececec';

export interface HeadingStyle {
  size: number;
  face: Face;
  bold: boolean;
  spaceBefore: number;
  spaceAfter: number;
  lineHeight: number;
}

const HEADING_STYLES: Record<HeadingBlock['level'], HeadingStyle> = {
  0: { size: 18, face: 'song', bold: true, spaceBefore: 0, spaceAfter: 3, lineHeight: 1.5 },
  1: { size: 16, face: 'hei', bold: false, spaceBefore: 2, spaceAfter: 3, lineHeight: 1.5 },
  2: { size: 14, face: 'hei', bold: false, spaceBefore: 2, spaceAfter: 1.5, lineHeight: 1.5 },
  3: { size: 12, face: 'fangsong', bold: true, spaceBefore: 1, spaceAfter: 1, lineHeight: 1.5 },
};

export function headingStyle(heading: Pick<HeadingBlock, 'level' | 'size'>): HeadingStyle {
  const style = HEADING_STYLES[heading.level];
  return { ...style, size: heading.size ?? style.size };
}

/** Names, figures and fixed words stand in the middle of their cell, answers in words at its left. */
export function cellAlign(cell: Cell): Align {
  if (cell.align) return cell.align;
  const inWords = cell.role === undefined || cell.role === 'value';
  return inWords && !cell.number && !cell.upright ? 'left' : 'center';
}
