import type { SheetFirm, SheetReading } from '../../desk';
import {
  cellText,
  type SheetCell,
  type SheetRow,
  type SheetTable,
} from '../../../spreadsheets/table';
import { cityOf } from '../../../reference/divisions';
import { columnLabels, columnsAt, findColumns, type ColumnId, type Header } from './columns';
import { readFirm } from './read-firm';

/**
 * A hand-made 附件1: each row a firm, each cell an answer or told why not. The official example rows,
 * blank rows and the note below the table are passed over.
 */
export function readAnnex1(table: SheetTable): SheetReading | undefined {
  let header = findColumns(table);
  if (!header) return undefined;
  const notes = [...table.notes];
  const missing = (Object.keys(columnLabels) as ColumnId[]).filter(
    (id) => !header!.columns.has(id) && !ADDED.has(id),
  );
  if (missing.length > 0)
    notes.push(`表中没有这些列：${missing.map((id) => columnLabels[id]).join('、')}。`);
  const about = aboveTable(table, header);
  const firms: SheetFirm[] = [];
  for (let at = header.below; at < table.rows.length; at += 1) {
    const row = table.rows[at]!;
    const again = columnsAt(table, at);
    if (again) {
      header = again;
      at = again.below - 1;
      continue;
    }
    const kind = kindOf(row, header);
    if (kind === 'firm') firms.push(readFirm(row, header, about));
    else if (kind === 'nameless')
      notes.push(`第 ${row.line} 行有数字而没有${columnLabels.name}，没有读入。`);
  }
  return { firms, notes };
}

const ADDED: ReadonlySet<ColumnId> = new Set(['creditCode', 'city', 'county', 'centreFounded']);

export interface AboutSheet {
  city: string | undefined;
  edition: string | undefined;
}

/** 推荐单位 and the year stand in the lines above the table. */
function aboveTable(table: SheetTable, header: Header): AboutSheet {
  const above = table.rows
    .slice(0, header.below)
    .flatMap((row) => row.cells.map((cell) => cellText(cell).replace(/\s/g, '')))
    .join('\n');
  const bureau = /推荐单位(?:[（(]盖章[）)])?[:：](.{2,8}?)(?:工业和信息化局|工信局)/.exec(
    above,
  )?.[1];
  return {
    city: bureau === undefined ? undefined : cityOf(bureau)?.name,
    edition: /(20\d\d)年(?:湖南省)?省级企业技术中心/.exec(above)?.[1],
  };
}

function kindOf(row: SheetRow, { columns }: Header): 'firm' | 'nameless' | 'nothing' {
  const at = (id: ColumnId) => {
    const column = columns.get(id);
    if (column === undefined) return '';
    // A note merged across the table is no row of it.
    if (row.merged?.get(column)?.column !== undefined && row.merged.get(column)!.column !== column)
      return '';
    return cellText(row.cells[column]).replace(/\s/g, '');
  };
  const name = at('name');
  const figures = (['operatingRevenue', 'mainRevenue', 'rndExpense', 'rndStaff'] as const).map(at);
  const hasFigures = figures.some((text) => /\d/.test(text));
  if (/^[*＊]{2,}/.test(name) || row.cells.some(isTotal)) return 'nothing';
  if (name === '') return hasFigures ? 'nameless' : 'nothing';
  // Whoever has figures is a firm, whatever it is called: 注塑, 备件.
  return hasFigures || !isNote(name) ? 'firm' : 'nothing';
}

const isTotal = (cell: SheetCell) =>
  /^(本页)?[小合总共累]计([:：(（].*)?$/.test(cellText(cell).replace(/\s/g, ''));

const isNote = (text: string) =>
  /^([*＊]|(备?注|说明)([:：\d(（]|$))/.test(text) || text.length > 60;
