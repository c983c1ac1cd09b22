import { read, utils } from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { listSheets } from '../../src/lib/policy/tech-centre/list-columns';
import type { Column } from '../../src/lib/spreadsheets/columns';
import { findHeader } from '../../src/lib/spreadsheets/header/find-header';
import { readTable } from '../../src/lib/spreadsheets/read-table';
import { readRows } from '../../src/lib/spreadsheets/rows/read-rows';
import { fullestTable } from '../../src/lib/spreadsheets/stacked/choose-table';
import { stackedTables } from '../../src/lib/spreadsheets/stacked/stacked-tables';
import { people } from './lists';

/** A way to get the rows of a staff list out of a workbook. */
export interface Reader {
  id: 'ours' | 'sheetjs';
  title: string;
  /** The number of rows read. */
  rows: (file: Uint8Array) => Promise<number>;
}

const lists = [listSheets.staff, ...Object.values(listSheets)].map(
  ({ columns }) => columns as unknown as readonly Column[],
);

export const PEOPLE = 10_000;

export const readers: readonly Reader[] = [
  { id: 'ours', title: '本应用：读表、找表头、逐格判读并查重', rows: ours },
  { id: 'sheetjs', title: '只用 SheetJS：read + sheet_to_json', rows: bare },
];

async function ours(file: Uint8Array): Promise<number> {
  const sheets = await readTable(file, '名册.xlsx');
  const tables = sheets.flatMap((sheet) => stackedTables(sheet, lists));
  const table = tables[fullestTable(tables, lists[0]!)];
  const mapping = findHeader(table!, listSheets.staff.columns);
  const { rows, problems } = readRows(table!, mapping, listSheets.staff.columns, {
    today: '2024-05-31',
  });
  if (problems.length > 0) throw new Error(`名单本应没有问题：${problems[0]!.message}`);
  return rows.length;
}

async function bare(file: Uint8Array): Promise<number> {
  const book = read(file, { type: 'array' });
  // The title takes the first row.
  return utils.sheet_to_json(book.Sheets[book.SheetNames[0]!]!, { range: 1 }).length;
}

/** @throws Error when the list is not read in full */
export async function measureReading({ title, rows }: Reader, file: Uint8Array): Promise<number> {
  const start = performance.now();
  const count = await rows(file);
  const time = performance.now() - start;
  if (count !== PEOPLE) throw new Error(`${title}：读到 ${count} 行，应为 ${PEOPLE} 行`);
  return time;
}

/** The list as an office keeps it: a title, the form's columns, dates as Excel keeps them. */
export async function staffWorkbook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('职工花名册');
  sheet.addRow(['湖南某某智能装备有限公司职工花名册']);
  sheet.mergeCells('A1:K1');
  sheet.addRow([
    '序号',
    '姓名',
    '身份证号码',
    '最高学历',
    '最高职称',
    '工作岗位',
    '入职时间',
    '2023年度在岗天数',
    '是否研发人员',
    '是否兼职',
    '社保月数',
  ]);
  people(PEOPLE).forEach((person, index) => {
    const row = sheet.addRow([
      index + 1,
      person.name,
      person.idNumber,
      person.education,
      person.title || null,
      person.post,
      new Date(`${person.joined}-01T00:00:00Z`),
      person.daysInPost,
      person.isRnd === 'yes' ? '是' : '否',
      '否',
      person.insuredMonths,
    ]);
    row.getCell(7).numFmt = 'yyyy"年"m"月"';
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
