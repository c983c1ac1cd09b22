import type { jsPDF } from 'jspdf';
import type { LaidPage, Mark, RuleMark } from '../layout/marks';
import { pointsOf } from '../lengths';
import { PAGE_NUMBER_RISE, PAGE_NUMBER_SIZE, WATERMARK_COLOR } from '../typography';
import { paintShapes } from './shapes';
import { paintText, textWidth } from './text';
import type { Typeface } from './typeface';

const RULE = 0.5;

/** Draws a laid-out page on the current page of `pdf` (which counts in points). */
export function paintPage(pdf: jsPDF, page: LaidPage, typeface: Typeface): void {
  if (page.watermark) paintWatermark(pdf, page, page.watermark, typeface);
  // Fills first: a cell's colour must not cover its neighbours' rules.
  for (const mark of page.marks) if (mark.kind === 'fill') paintMark(pdf, mark, typeface);
  for (const mark of page.marks) if (mark.kind !== 'fill') paintMark(pdf, mark, typeface);
  if (page.number !== undefined) paintNumber(pdf, page, page.number, typeface);
}

function paintMark(pdf: jsPDF, mark: Mark, typeface: Typeface): void {
  switch (mark.kind) {
    case 'text':
      return paintText(pdf, mark, typeface);
    case 'rule':
      return paintRule(pdf, mark);
    case 'fill':
      pdf.setFillColor(mark.color);
      pdf.rect(mark.x, mark.y, mark.width, mark.height, 'F');
      return;
    case 'drawing':
      return paintShapes(pdf, mark, typeface);
    case 'link':
      pdf.link(mark.x, mark.y, mark.width, mark.height, { pageNumber: mark.page + 1 });
  }
}

function paintRule(pdf: jsPDF, mark: RuleMark): void {
  pdf.setDrawColor('#000000');
  pdf.setLineWidth(mark.dotted ? 0.8 : RULE);
  if (mark.dotted) {
    pdf.setLineDashPattern([0.8, 3.2], 0);
    pdf.line(mark.x1, mark.y1, mark.x2, mark.y2);
    pdf.setLineDashPattern([], 0);
  } else pdf.line(mark.x1, mark.y1, mark.x2, mark.y2);
}

function paintNumber(pdf: jsPDF, page: LaidPage, number: number, typeface: Typeface): void {
  const text = `— ${number} —`;
  const width = textWidth(text, PAGE_NUMBER_SIZE, typeface);
  const x = (page.width - width) / 2;
  const y = page.height - pointsOf(PAGE_NUMBER_RISE);
  paintText(pdf, { kind: 'text', x, y, text, size: PAGE_NUMBER_SIZE }, typeface);
}

/** The word across the sheet, under everything else. */
function paintWatermark(pdf: jsPDF, page: LaidPage, word: string, typeface: Typeface): void {
  const length = textWidth(word, 1, typeface);
  const size = Math.min(180, (Math.min(page.width, page.height) * 0.9) / length);
  const half = (length * size) / 2;
  const angle = Math.PI / 6;
  const rise = size * 0.38;
  pdf.setFontSize(size);
  pdf.setTextColor(WATERMARK_COLOR);
  pdf.text(
    typeface.printable(word),
    page.width / 2 - half * Math.cos(angle) + rise * Math.sin(angle),
    page.height / 2 + half * Math.sin(angle) + rise * Math.cos(angle),
    { angle: 30, charSpace: 0, renderingMode: 'fill' },
  );
}
