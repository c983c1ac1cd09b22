import { continuesHeader } from '../header/header-rows';
import { endsTable } from '../rows/left-out';
import { rowText, type SheetRow } from '../table';

const SOUNDS_AS_TITLE =
  /^[(（]?[一二三四五六七八九十\d]+[)）、.．]|^(附件|附表|表|列表)|(表|清单|名单|名册|花名册|台账|明细|目录|情况|汇总)([(（].*[)）])?$/;

/** Where the titles, units and dates above a header begin; the header's own index without any. */
export function titlesFrom(rows: readonly SheetRow[], header: number, above: number): number {
  let from = header;
  while (from - 1 > above && isTitle(rows, from - 1)) from -= 1;
  return from;
}

/** A row before a header belongs to it unless it may be the last of the table above. */
function isTitle(rows: readonly SheetRow[], at: number): boolean {
  const row = rows[at]!;
  if (continuesHeader(row, rows[at + 1]!)) return true;
  const texts = row.cells.filter((cell, column) => cell !== undefined && !row.merged?.has(column));
  if (!texts.every((cell) => typeof cell === 'string') || endsTable(row)) return false;
  const text = rowText(row);
  if (texts.length > 3) return false;
  if (texts.length > 1) return /[：:]/.test(text);
  const touchesBelow = rows[at + 1]!.line === row.line + 1;
  const touchesAbove = rows[at - 1]?.line === row.line - 1;
  return touchesBelow || !touchesAbove || SOUNDS_AS_TITLE.test(text.replace(/\s+/g, ''));
}
