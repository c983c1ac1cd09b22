import { limits } from '../limits';
import type { SheetRow, SheetTable } from '../table';
import { refusals, refuse } from '../unreadable';
import { records } from './records';
import { findSeparator } from './separator';

/** A table in a text file. Every cell stays the text it is: nothing becomes a number or a date here. */
export function textTable(text: string, name: string): SheetTable {
  const separator = findSeparator(text);
  const notes: string[] = [];
  let rows = readRows(text, separator);
  if (!rows) {
    // One quote too many would swallow the rest of the list.
    notes.push('文件里的引号没有成对，已把引号当作普通字符读入，请检查预览。');
    rows = readRows(text.replaceAll('"', '”'), separator) ?? [];
  }
  if (rows.length === 0) refuse(refusals.blank);
  const width = rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
  const longer = longerThanMost(rows);
  if (longer)
    notes.push(
      `第 ${longer.line} 行比其他行多出 ${longer.by} 格，可能是数额里的逗号（12,345.60）把一格分成了两格，请检查预览。`,
    );
  return { name: name.replace(/\.[^.]*$/, ''), rows, width, notes };
}

function readRows(text: string, separator: string): SheetRow[] | undefined {
  const rows: SheetRow[] = [];
  let line = 0;
  let cells = 0;
  for (const { fields, unclosed } of records(text, separator)) {
    if (unclosed) return undefined;
    line += 1;
    const row = fields.slice(0, limits.columns).map(fieldText);
    while (row.length > 0 && row[row.length - 1] === undefined) row.pop();
    if (row.length === 0) continue;
    cells += row.length;
    if (rows.length === limits.rows || cells > limits.cells)
      refuse(refusals.tooManyCells(limits.rows));
    rows.push({ line, cells: row });
  }
  return rows;
}

/** Programs write codes as ="0012" so that Excel does not make numbers of them. */
function fieldText(field: string): string | undefined {
  const text = /^="(.*)"$/s.exec(field)?.[1] ?? field;
  return /\S/.test(text) ? text : undefined;
}

/** The first of a few rows that have more cells than the rest. */
function longerThanMost(rows: readonly SheetRow[]): { line: number; by: number } | undefined {
  const lengths = rows.map(({ cells }) => cells.length).sort((a, b) => a - b);
  const usual = lengths[Math.floor(lengths.length / 2)]!;
  const row = rows.find(({ cells }) => cells.length > usual);
  const few = lengths.filter((length) => length > usual).length * 2 < rows.length;
  return row && few && usual > 1 ? { line: row.line, by: row.cells.length - usual } : undefined;
}
