/** Lengths between the units of paper, type and office formats. */

import type { Paper } from './model';

export const A4 = { short: 210, long: 297 } as const;

/** Between the margins of a page, in mm. */
export const textWidth = ({ orientation, margins }: Paper): number =>
  (orientation === 'landscape' ? A4.long : A4.short) - margins.left - margins.right;

const MM_PER_INCH = 25.4;

export const pointsOf = (mm: number): number => (mm * 72) / MM_PER_INCH;
export const millimetresOf = (points: number): number => (points * MM_PER_INCH) / 72;
export const inchesOf = (mm: number): number => mm / MM_PER_INCH;
/** Twentieths of a point, the unit of Word. */
export const twipsOf = (mm: number): number => Math.round(pointsOf(mm) * 20);
