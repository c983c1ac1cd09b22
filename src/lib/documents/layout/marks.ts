import type { HeadingBlock, Shape } from '../model';

/** What stands on a laid-out page. All lengths in points from the paper's upper left corner. */
export type Mark = TextMark | RuleMark | FillMark | DrawingMark | LinkMark;

export interface TextMark {
  kind: 'text';
  /** Left end of the baseline. */
  x: number;
  y: number;
  text: string;
  size: number;
  bold?: boolean;
  color?: string;
  /** Added between characters to fill a justified line. */
  spacing?: number;
  /** A quarter turn clockwise, for brackets in upright text; x and y are then the square's centre. */
  turned?: boolean;
}

export interface RuleMark {
  kind: 'rule';
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  /** Dots that lead from a heading to its page number. */
  dotted?: boolean;
}

export interface FillMark {
  kind: 'fill';
  x: number;
  y: number;
  width: number;
  height: number;
  color: string;
}

/** Shapes in millimetres, drawn from (x, y) and multiplied by `scale`. */
export interface DrawingMark {
  kind: 'drawing';
  x: number;
  y: number;
  scale: number;
  shapes: Shape[];
}

/** An area that leads to another page (counted from 0). */
export interface LinkMark {
  kind: 'link';
  x: number;
  y: number;
  width: number;
  height: number;
  page: number;
}

export interface LaidPage {
  width: number;
  height: number;
  orientation: 'portrait' | 'landscape';
  marks: Mark[];
  /** Printed at the foot; absent on a cover. */
  number?: number;
  watermark?: string;
}

/** Where a heading came to stand. `page` counts sheets from 0, `number` is the one printed. */
export interface HeadingPlace {
  heading: HeadingBlock;
  page: number;
  number: number;
  /** Upper edge, in points from the paper's upper edge. */
  top: number;
}
