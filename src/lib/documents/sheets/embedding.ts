import type ExcelJS from 'exceljs';
import { literal } from './literal';

/** Escaped, the longest chunk still fits into a cell, which holds 32 767 characters. */
const CHUNK = 16_000;

/**
 * Hides a text (such as JSON) in the workbook on a sheet of state veryHidden, for a program to read
 * back. The text stands in column A from A1 downwards in chunks; joined in order of the rows they are
 * the text.
 */
export function embedText(workbook: ExcelJS.Workbook, sheetName: string, text: string): void {
  const sheet = workbook.addWorksheet(sheetName, { state: 'veryHidden' });
  chunksOf(text).forEach((chunk, index) => {
    const cell = sheet.getCell(index + 1, 1);
    cell.value = literal(chunk);
    cell.numFmt = '@';
  });
}

function chunksOf(text: string): string[] {
  const chunks: string[] = [];
  for (let start = 0; start < text.length;) {
    let end = Math.min(start + CHUNK, text.length);
    // A character of two code units must not be torn apart: either half alone is no valid XML.
    const last = text.charCodeAt(end - 1);
    if (end < text.length && last >= 0xd800 && last <= 0xdbff) end -= 1;
    chunks.push(text.slice(start, end));
    start = end;
  }
  return chunks;
}
