import { toHalfWidth } from '../../../answers/characters';
import type { MoneyUnit } from '../../../spreadsheets/columns';
import { heading as takeApart } from '../../../spreadsheets/header/heading';
import {
  cellText,
  type SheetCell,
  type SheetRow,
  type SheetTable,
} from '../../../spreadsheets/table';

/** The columns of 附件1, and a few that bureaus add. */
export type ColumnId =
  | 'name'
  | 'creditCode'
  | 'city'
  | 'county'
  | 'type'
  | 'founded'
  | 'centreFounded'
  | 'industry'
  | 'operatingRevenue'
  | 'mainRevenue'
  | 'mainShare'
  | 'rndExpense'
  | 'ratio'
  | 'rndStaff'
  | 'staffShare'
  | 'equipmentValue'
  | 'patents'
  | 'copyrights'
  | 'claim'
  | 'contact';

export const columnLabels: Record<ColumnId, string> = {
  name: '申报单位全称',
  creditCode: '统一社会信用代码',
  city: '市州',
  county: '县市区',
  type: '单位类型',
  founded: '申报单位、技术中心分别成立的时间',
  centreFounded: '技术中心成立时间',
  industry: '所属经济行业代码与名称',
  operatingRevenue: '营业收入',
  mainRevenue: '主营收入',
  mainShare: '主营占比',
  rndExpense: '研发费用支出额',
  ratio: '研发费用与主营收入比',
  rndStaff: '研发人员数',
  staffShare: '占全部职工数比',
  equipmentValue: '仪器设备的原值总额',
  patents: '发明专利',
  copyrights: '软件著作权',
  claim: '是/否完全符合申报条件和相关要求',
  contact: '备注（联系人及电话）',
};

/**
 * How a heading is told, without its blanks and together with the group above it. The first that fits
 * has it: 占全部职工数比 stands below 研发人员, 主营占比 below 业务收入.
 */
const patterns: readonly (readonly [ColumnId, RegExp])[] = [
  ['creditCode', /信用代码/],
  ['name', /(申报单位|企业|单位)(全称|名称)/],
  ['type', /(单位|企业|主业)类型/],
  ['centreFounded', /^(企业)?技术中心成立.*时间/],
  ['founded', /成立.*时间/],
  ['industry', /行业/],
  ['mainShare', /主营(业务)?(收入)?占比/],
  ['ratio', /与主营(业务)?收入比|研发.*占比/],
  ['staffShare', /占全部职工/],
  ['operatingRevenue', /营业收入/],
  ['mainRevenue', /主营(业务)?收入/],
  ['rndExpense', /支出额|研发费用/],
  ['rndStaff', /研发人员/],
  ['equipmentValue', /仪器设备/],
  ['copyrights', /软件著作权|软著/],
  ['patents', /发明专利/],
  ['claim', /完全符合/],
  ['contact', /备注|联系人/],
  ['county', /^(所在)?(县市区|县|区县)$/],
  ['city', /^(所在|所属)?市州?$/],
];

export interface Header {
  /** Index of the first row below the header. */
  below: number;
  columns: ReadonlyMap<ColumnId, number>;
  /** What sums are written in, by the heading or by a line above the table; 万元 where neither says. */
  unitOf: (id: ColumnId) => MoneyUnit | undefined;
  /** Headings that are not the form's, with their column. */
  others: readonly { column: number; heading: string }[];
}

const ROWS_LOOKED_AT = 30;
const DEEPEST = 3;
/** A sheet with fewer of the form's columns is something else. */
const LEAST = 6;

/** Finds the form's header; undefined when the sheet is no 附件1. */
export function findColumns(table: SheetTable): Header | undefined {
  const starts = Math.min(table.rows.length, ROWS_LOOKED_AT);
  return bestOf(Array.from({ length: starts }, (_, start) => start).flatMap(headersAt(table)));
}

/** A header that begins in this very row: the form is put below itself for a second batch. */
export function columnsAt(table: SheetTable, start: number): Header | undefined {
  const name = cellText(table.rows[start]?.cells.find(isNameHeading)).replace(/\s/g, '');
  return name === '' ? undefined : bestOf(headersAt(table)(start));
}

const isNameHeading = (cell: SheetCell) =>
  /^(申报单位|企业|单位)(全称|名称)$/.test(cellText(cell).replace(/\s/g, ''));

const headersAt = (table: SheetTable) => (start: number) =>
  Array.from({ length: DEEPEST }, (_, index) => {
    const header = headerOf(table, start, index + 1);
    // Rows that name no further column (a title above) are none of the header.
    return { header, worth: header.columns.size - (index + 1) / 10 };
  });

function bestOf(found: readonly { header: Header; worth: number }[]): Header | undefined {
  let [best, most]: [Header | undefined, number] = [undefined, LEAST - 1];
  for (const { header, worth } of found) if (worth > most) [best, most] = [header, worth];
  return best?.columns.has('name') ? best : undefined;
}

function headerOf(table: SheetTable, start: number, depth: number): Header {
  const rows = table.rows.slice(start, start + depth);
  const columns = new Map<ColumnId, number>();
  const units = new Map<ColumnId, MoneyUnit | undefined>();
  const others: { column: number; heading: string }[] = [];
  for (let column = 0; column < table.width; column += 1) {
    const heading = headingOf(rows, column);
    if (heading === '' || heading.length > 80) continue;
    const found = patterns.find(([, pattern]) => pattern.test(heading))?.[0];
    if (found === undefined || columns.has(found)) others.push({ column, heading });
    else {
      columns.set(found, column);
      units.set(found, takeApart(heading).unit);
    }
  }
  const above = unitAbove(table.rows.slice(0, start));
  return { below: start + depth, columns, others, unitOf: (id) => units.get(id) ?? above };
}

/** 单位：元, in a line of its own; the nearest above the table. No 推荐单位：元… */
function unitAbove(rows: readonly SheetRow[]): MoneyUnit | undefined {
  const texts = rows.flatMap(({ cells }) => cells.map((cell) => toHalfWidth(cellText(cell))));
  const named = texts.flatMap((text) => UNIT_LINE.exec(text)?.[1] ?? []);
  return named.at(-1) as MoneyUnit | undefined;
}

const UNIT_LINE =
  /(?:^|[^\p{Script=Han}])(?:金额|货币)?\s*单\s*位\s*[:(]?\s*(?:人民币)?(元|千元|万元|亿元)(?!\p{Script=Han})/u;

/** A cell merged over several rows is said once. */
function headingOf(rows: readonly SheetRow[], column: number): string {
  const parts = rows.map((row) => cellText(row.cells[column]).replace(/\s/g, ''));
  return parts.filter((part, at) => part !== parts[at - 1]).join('');
}
