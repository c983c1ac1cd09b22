import ExcelJS from 'exceljs/dist/exceljs.bare.min.js';

/** A sheet to be filled in: headings, an example row, notes. */
export interface SheetTemplate {
  title: string;
  columns: readonly { label: string; example: string; asText: boolean }[];
  notes: readonly string[];
}

const FONT = { name: '宋体', size: 11 };
/** Rows that are formatted as text beforehand, so that 18-digit numbers survive being typed in. */
const PREPARED_ROWS = 2000;

/** Writes a blank list: title, headings, an example row, and the notes on a sheet of their own. */
export async function writeTemplate(template: SheetTemplate): Promise<Uint8Array<ArrayBuffer>> {
  const { title, columns, notes } = template;
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('填写', { views: [{ state: 'frozen', ySplit: 2 }] });
  sheet.mergeCells(1, 1, 1, columns.length);
  Object.assign(sheet.getCell(1, 1), { value: title, font: { ...FONT, bold: true, size: 14 } });
  columns.forEach(({ label, example, asText }, index) => {
    const column = sheet.getColumn(index + 1);
    column.width = Math.min(40, Math.max(10, label.length * 2 + 2, example.length + 4));
    if (asText)
      for (let row = 3; row <= PREPARED_ROWS; row++) sheet.getCell(row, index + 1).numFmt = '@';
    const heading = sheet.getCell(2, index + 1);
    Object.assign(heading, { value: label, font: { ...FONT, bold: true } });
    heading.alignment = { wrapText: true, vertical: 'middle', horizontal: 'center' };
    heading.border = { bottom: { style: 'thin' } };
    const shown = sheet.getCell(3, index + 1);
    const number = Number(example);
    const value = asText || example === '' || Number.isNaN(number) ? example : number;
    Object.assign(shown, { value, font: { ...FONT, color: { argb: 'FF808080' } } });
  });
  const help = workbook.addWorksheet('说明');
  help.getColumn(1).width = 100;
  notes.forEach((note, index) => {
    const cell = help.getCell(index + 1, 1);
    Object.assign(cell, { value: note, font: FONT, alignment: { wrapText: true } });
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
