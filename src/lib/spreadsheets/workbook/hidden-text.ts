import type { WorkBook } from '@e965/xlsx';

/** The text in column A of a sheet, its rows joined as they stand; undefined without such a sheet. */
export function hiddenText(workbook: WorkBook, sheetName: string): string | undefined {
  const data = workbook.Sheets[sheetName]?.['!data'];
  return data?.map((row) => (typeof row?.[0]?.v === 'string' ? row[0].v : '')).join('');
}
