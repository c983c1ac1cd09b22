import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { BookType, CellObject, Range } from '@e965/xlsx';

/** A cell as a test writes it: a value, or a cell object of the library that writes the file. */
export type Written = string | number | boolean | null | CellObject;

export interface SheetOptions {
  name?: string;
  /** `A1:C1` … */
  merges?: readonly string[];
  hidden?: boolean;
}

export interface WorkbookOptions extends SheetOptions {
  type?: BookType;
  date1904?: boolean;
  /** Further sheets. */
  more?: readonly (SheetOptions & { rows: readonly (readonly Written[])[] })[];
}

/** A workbook of these rows, as a file. */
export async function workbook(
  rows: readonly (readonly Written[])[],
  options: WorkbookOptions = {},
): Promise<Uint8Array> {
  const { utils, write } = await import('@e965/xlsx');
  const book = utils.book_new();
  book.Workbook = { Sheets: [], WBProps: { date1904: options.date1904 ?? false } };
  [{ ...options, rows }, ...(options.more ?? [])].forEach((sheet, index) => {
    const made = utils.aoa_to_sheet(sheet.rows.map((row) => [...row]) as unknown[][]);
    made['!merges'] = (sheet.merges ?? []).map((area): Range => utils.decode_range(area));
    utils.book_append_sheet(book, made, sheet.name ?? `Sheet${index + 1}`);
    book.Workbook!.Sheets!.push({ Hidden: sheet.hidden ? 1 : 0 });
  });
  const bytes = write(book, { type: 'array', bookType: options.type ?? 'xlsx', compression: true });
  return new Uint8Array(bytes as ArrayBuffer);
}

/** Changes one part of a zipped workbook; `undefined` for one that is not there yet. */
export function withPart(
  file: Uint8Array,
  name: string,
  change: (content: string) => string,
): Uint8Array {
  const parts = unzipSync(file);
  const part = parts[name];
  return zipSync({ ...parts, [name]: strToU8(change(part ? strFromU8(part) : '')) });
}

export const SHEET = 'xl/worksheets/sheet1.xml';

export const zipped = (parts: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

/** A date as Excel keeps it. */
export const dated = (serial: number, format: string): CellObject => ({
  t: 'n',
  v: serial,
  z: format,
});
