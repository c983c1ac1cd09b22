import ExcelJS from 'exceljs/dist/exceljs.bare.min.js';
import { followingHeadings } from './layout/layout';
import type { PaperDocument, Progress } from './model';
import { columnGrid, columnUnits } from './sheets/column-grid';
import { fontOf } from './sheets/cell-look';
import { addCustomProperties } from './sheets/custom-properties';
import { embedText } from './sheets/embedding';
import { sheetName } from './sheets/names';
import { setUpPage } from './sheets/page-setup';
import { SheetWriter, type HeadingCell } from './sheets/sheet-writer';
import { PARAGRAPH_SIZE } from './typography';

export interface XlsxOptions {
  creator?: string;
  subject?: string;
  /** Custom document properties, by name. */
  custom?: Record<string, string>;
  /** A text hidden in the workbook for a program to read back: see `embedText`. */
  embed?: { sheet: string; text: string };
  onProgress?: Progress;
}

/**
 * Writes documents as a workbook, one sheet each, ready to print on A4. Figures are numbers, blank
 * cells are blank, and no text can become a formula. Drawings appear as their description.
 * @throws when a table's cells do not fit its columns.
 */
export async function writeXlsx(
  documents: PaperDocument | PaperDocument[],
  options: XlsxOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const list = Array.isArray(documents) ? documents : [documents];
  const workbook = new ExcelJS.Workbook();
  if (options.creator) workbook.creator = options.creator;
  if (options.subject) workbook.subject = options.subject;
  const [first] = list;
  if (first) workbook.title = first.title;

  const written = list.map((document, index) => {
    const sheet = addSheet(workbook, document);
    const writer = writeSheet(
      sheet,
      document,
      (block) => followingHeadings(list, index, block).length,
    );
    options.onProgress?.((index + 1) / (list.length + 1));
    return { sheet, writer };
  });
  const headings = written.flatMap(({ writer }) => writer.headings);
  written.forEach(({ sheet, writer }, index) => {
    for (const { block, firstRow } of writer.contents) {
      followingHeadings(list, index, block).forEach((heading, entry) => {
        const place = headings.find((candidate) => candidate.heading === heading);
        if (place) linkTo(sheet.getCell(firstRow + entry, 1), place);
      });
    }
  });
  if (options.embed) embedText(workbook, options.embed.sheet, options.embed.text);

  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  const finished = options.custom ? addCustomProperties(bytes, options.custom) : bytes;
  options.onProgress?.(1);
  return finished;
}

function addSheet(workbook: ExcelJS.Workbook, document: PaperDocument): ExcelJS.Worksheet {
  const taken = new Set(workbook.worksheets.map((sheet) => sheet.name));
  return workbook.addWorksheet(sheetName(document.title, taken), {
    views: [{ showGridLines: false }],
  });
}

function writeSheet(
  sheet: ExcelJS.Worksheet,
  document: PaperDocument,
  contentsEntries: (block: number) => number,
): SheetWriter {
  const grid = columnGrid(document);
  setUpPage(sheet, document);
  sheet.columns = grid.widths.map((mm) => ({ width: columnUnits(mm) }));
  const writer = new SheetWriter(sheet, grid);
  writer.write(document, contentsEntries);
  if (writer.titleRows) {
    sheet.pageSetup.printTitlesRow = `${writer.titleRows.first}:${writer.titleRows.last}`;
  }
  const corner = sheet.getCell(Math.max(writer.lastRow, 1), grid.widths.length).address;
  sheet.pageSetup.printArea = `A1:${corner}`;
  return writer;
}

function linkTo(cell: ExcelJS.Cell, { heading, sheet, row }: HeadingCell): void {
  const text = '　'.repeat(heading.level - 1) + heading.text.replaceAll('\n', ' ');
  cell.value = { text, hyperlink: `#'${sheet.replaceAll("'", "''")}'!A${row}` };
  cell.font = fontOf({}, PARAGRAPH_SIZE);
  cell.alignment = { horizontal: 'left', vertical: 'middle', wrapText: true };
}
