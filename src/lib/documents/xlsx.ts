import ExcelJS from 'exceljs/dist/exceljs.bare.min.js';
import { followingHeadings } from './following-headings';
import type { HeadingBlock, PaperDocument, Progress } from './model';
import { columnGrid, columnUnits } from './sheets/column-grid';
import { embedText } from './sheets/embedding';
import { sheetName } from './sheets/names';
import { finishPackage } from './sheets/package';
import { setUpPage } from './sheets/page-setup';
import { SheetWriter, type HeadingCell } from './sheets/sheet-writer';

export interface XlsxOptions {
  /** In the file's properties; the first document's title when absent. */
  title?: string;
  creator?: string;
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
  if (options.creator) workbook.creator = workbook.lastModifiedBy = options.creator;
  workbook.title = options.title ?? list[0]?.title ?? '';
  const firstNumbered = list.findIndex(({ pageNumbers }) => pageNumbers);

  const writers = list.map((document, index) => {
    const sheet = addSheet(workbook, document);
    const writer = writeSheet(sheet, document, (block) => followingHeadings(list, index, block));
    // As in Word and PDF; sheets that follow count on from it when the whole workbook is printed.
    if (index === firstNumbered) sheet.pageSetup.firstPageNumber = 1;
    options.onProgress?.((index + 1) / (list.length + 1));
    return writer;
  });
  const places = writers.flatMap((writer) => writer.headings);
  for (const { heading, cell } of writers.flatMap((writer) => writer.entries)) {
    const place = places.find((candidate) => candidate.heading === heading);
    if (place) cell.value = { text: cell.text, hyperlink: addressOf(place) };
  }
  if (options.embed) embedText(workbook, options.embed.sheet, options.embed.text);

  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  const finished = finishPackage(bytes, options.custom ?? {});
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
  listed: (block: number) => HeadingBlock[],
): SheetWriter {
  const grid = columnGrid(document);
  setUpPage(sheet, document);
  sheet.columns = grid.widths.map((mm) => ({ width: columnUnits(mm) }));
  const writer = new SheetWriter(sheet, grid);
  writer.write(document, listed);
  if (writer.titleRows) {
    sheet.pageSetup.printTitlesRow = `${writer.titleRows.first}:${writer.titleRows.last}`;
  }
  // The library puts a $ before each half only: rows must bring their own to be absolute.
  const { letter } = sheet.getColumn(grid.widths.length);
  sheet.pageSetup.printArea = `A$1:${letter}$${Math.max(writer.lastRow, 1)}`;
  return writer;
}

function addressOf({ sheet, row }: HeadingCell): string {
  return `#'${sheet.replaceAll("'", "''")}'!A${row}`;
}
