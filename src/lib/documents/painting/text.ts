import type { jsPDF } from 'jspdf';
import type { TextMark } from '../layout/marks';
import type { Typeface } from './typeface';

/** Boldness is a stroke round the one embedded weight, in sizes. */
const BOLD_STROKE = 0.026;

export function paintText(pdf: jsPDF, mark: TextMark, typeface: Typeface): void {
  if (mark.text.trim() === '') return;
  const printable = typeface.printable(mark.text);
  const color = mark.color ?? '#000000';
  pdf.setFontSize(mark.size);
  pdf.setTextColor(color);
  if (mark.bold) {
    pdf.setDrawColor(color);
    pdf.setLineWidth(mark.size * BOLD_STROKE);
  }
  const options = {
    charSpace: mark.spacing ?? 0,
    renderingMode: mark.bold ? ('fillThenStroke' as const) : ('fill' as const),
  };
  // Aliased characters would be copied and searched as private-use codes: say what they stand for.
  const aliased = printable !== mark.text;
  if (aliased) operator(pdf, `/Span <</ActualText <${utf16Hex(mark.text)}>>> BDC`);
  if (mark.turned) {
    // The square turns about its centre; jsPDF turns about the baseline's left end.
    const half = mark.size / 2;
    const below = mark.size * 0.38;
    pdf.text(printable, mark.x - below, mark.y - half, { ...options, angle: -90 });
  } else pdf.text(printable, mark.x, mark.y, options);
  if (aliased) operator(pdf, 'EMC');
}

function utf16Hex(text: string): string {
  let hex = 'FEFF';
  for (let index = 0; index < text.length; index += 1) {
    hex += text.charCodeAt(index).toString(16).padStart(4, '0').toUpperCase();
  }
  return hex;
}

/** Writes to the page what jsPDF has no method for; its typings leave `write` out. */
function operator(pdf: jsPDF, text: string): void {
  (pdf.internal as unknown as { write(text: string): void }).write(text);
}

export function textWidth(text: string, size: number, typeface: Typeface): number {
  return [...text].reduce((sum, character) => sum + typeface.measure(character), 0) * size;
}
