import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { limits } from '../limits';
import type { SheetTable } from '../table';
import { refusals, refuse } from '../unreadable';
import { fillMerges, type OpenRow } from './merges';
import { sheetCell } from './sheet-cell';

/** The visible sheets of a workbook that hold anything; what was passed over is in the notes. */
export function tablesOf(workbook: WorkBook, fileNotes: readonly string[] = []): SheetTable[] {
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const tables: SheetTable[] = [];
  const hidden: string[] = [];
  workbook.SheetNames.forEach((name, index) => {
    const sheet = workbook.Sheets[name];
    const table = sheet && tableOf(name, sheet, date1904);
    if (!table) return;
    if (workbook.Workbook?.Sheets?.[index]?.Hidden) hidden.push(`“${name}”`);
    else tables.push(table);
  });
  if (tables.length === 0)
    refuse(hidden.length > 0 ? refusals.onlyHidden(hidden.join('、')) : refusals.blank);
  const notes = [...fileNotes];
  if (hidden.length > 0) notes.push(`隐藏的工作表没有读入：${hidden.join('、')}。`);
  return tables.map((table) => ({ ...table, notes: [...notes, ...table.notes] }));
}

function tableOf(name: string, sheet: WorkSheet, date1904: boolean): SheetTable | undefined {
  const data = sheet['!data'] ?? [];
  const rows: OpenRow[] = [];
  let width = 0;
  let cutOff = false;
  // Keys, not a count: a stray cell in the last of a million rows is one row.
  for (const key of Object.keys(data)) {
    const source = data[Number(key)];
    const cells: OpenRow['cells'] = [];
    for (const column of Object.keys(source ?? [])) {
      const cell = (source as readonly (CellObject | undefined)[])[Number(column)];
      const value = cell && sheetCell(cell, date1904);
      if (value === undefined) continue;
      if (Number(column) < limits.columns) cells[Number(column)] = value;
      else cutOff = true;
    }
    if (cells.length === 0) continue;
    if (rows.length === limits.rows) refuse(refusals.tooManyCells(limits.rows));
    width = Math.max(width, cells.length);
    rows.push({ line: Number(key) + 1, cells });
  }
  if (rows.length === 0) return undefined;
  fillMerges(rows, sheet['!merges'] ?? [], width);
  const notes = cutOff ? [`工作表“${name}”第 ${limits.columns} 列以后的内容没有读入。`] : [];
  return { name, rows, width, notes };
}
