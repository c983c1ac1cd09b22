import { readFileSync } from 'node:fs';
import type { AwkwardFile } from './awkward-file.builder';
import { staffAnswers, staffHeadings, staffRows, staffTable } from './people.builder';
import { gbk, separated, utf16, utf8 } from './text.builder';
import { workbook } from './workbook.builder';

export const committed = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`./files/${name}`, import.meta.url)));

const csv = separated(staffTable);
const fromLibreOffice = [
  { name: '陈彧', idNumber: '11010519491231002X', education: '大学本科', joined: '2012-02' },
  { name: '李喆', idNumber: '110101199003072551', education: '硕士研究生', joined: '2015-07-01' },
];

const page = (charset: string) =>
  `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head><body><table border="1"><tr><td colspan="6">职工名册</td></tr>${staffTable
    .map((row) => `<tr>${row.map((cell) => `<td x:str>${cell}</td>`).join('')}</tr>`)
    .join('\n')}</table></body></html>`;

const xmlSpreadsheet = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="名册"><Table>${staffTable
  .map(
    (row) =>
      `<Row>${row.map((cell) => `<Cell><Data ss:Type="String">${cell}</Data></Cell>`).join('')}</Row>`,
  )
  .join('')}</Table></Worksheet></Workbook>`;

/** The kinds of file that people have, under the names they give them. */
export const formats: readonly AwkwardFile[] = [
  { title: 'UTF-8 CSV', name: '名册.csv', make: () => utf8(csv), rows: staffAnswers },
  {
    title: 'UTF-8 CSV with a mark',
    name: '名册.csv',
    make: () => utf8(csv, '\ufeff'),
    rows: staffAnswers,
  },
  { title: 'GBK CSV', name: '名册.csv', make: () => gbk(csv), rows: staffAnswers },
  {
    title: 'UTF-16 text, tabs, as Excel saves "Unicode text"',
    name: '名册.txt',
    make: () => utf16(separated(staffTable, '\t'), 'le'),
    rows: staffAnswers,
  },
  {
    title: 'UTF-16, most significant byte first',
    name: '名册.csv',
    make: () => utf16(csv, 'be'),
    rows: staffAnswers,
  },
  {
    title: 'UTF-16 without a mark',
    name: '名册.csv',
    make: () => utf16(csv, 'le', false),
    rows: staffAnswers,
  },
  {
    title: 'CSV with semicolons',
    name: '名册.csv',
    make: () => utf8(separated(staffTable, ';')),
    rows: staffAnswers,
  },
  {
    title: 'tabs under the name .csv',
    name: '名册.csv',
    make: () => gbk(separated(staffTable, '\t')),
    rows: staffAnswers,
  },
  {
    title: 'CSV with quotes, separators and line breaks inside cells',
    name: '设备.csv',
    list: 'equipment',
    make: () =>
      utf8(
        separated([
          ['设备名称', '发票号', '原值（元）', '当前用途'],
          ['示波器\nMSO5074, "进口"', '="00123456"', '30,000.00', '检测,试验'],
          ['电桥', '\t007', '1200', ''],
        ]),
      ),
    rows: [
      {
        name: '示波器 MSO5074, "进口"',
        invoice: '00123456',
        originalValue: 30000,
        use: '检测,试验',
      },
      { name: '电桥', invoice: '007', originalValue: 1200 },
    ],
  },
  {
    title: 'CSV with a quote that is never closed',
    name: '设备.csv',
    list: 'equipment',
    make: () => utf8('设备名称,原值（元）\n"示波器,30000\n电桥,1200\n'),
    rows: [
      { name: '”示波器', originalValue: 30000 },
      { name: '电桥', originalValue: 1200 },
    ],
    noted: '引号没有成对',
  },
  {
    title: '.xls (BIFF8)',
    name: '名册.xls',
    make: () => workbook(staffTable, { type: 'biff8' }),
    rows: staffAnswers,
  },
  {
    title: '.xls by LibreOffice',
    name: '名册.xls',
    make: () => committed('libreoffice.xls'),
    rows: fromLibreOffice,
  },
  {
    title: 'a row hidden in an .xls is read, and said',
    name: '名册.xls',
    make: () => committed('hidden-row.xls'),
    rows: [
      { name: '陈彧', education: '大学本科' },
      { name: '李喆', education: '硕士研究生' },
    ],
    noted: '有 1 行被隐藏或筛选掉了',
  },
  {
    title: 'WPS .et, which is .xls inside',
    name: '名册.et',
    make: () => workbook(staffTable, { type: 'xls' }),
    rows: staffAnswers,
  },
  {
    title: '.xls of Excel 95 with Chinese in GBK',
    name: '名册.xls',
    make: excel95,
    rows: staffAnswers,
  },
  {
    title: '.ods',
    name: '名册.ods',
    make: () => workbook(staffTable, { type: 'ods' }),
    rows: staffAnswers,
  },
  {
    title: '.ods by LibreOffice',
    name: '名册.ods',
    make: () => committed('libreoffice.ods'),
    rows: fromLibreOffice,
  },
  {
    title: 'a web page saved as .xls',
    name: '名册.xls',
    make: () => utf8(page('utf-8')),
    rows: staffAnswers,
  },
  {
    title: 'a web page in GBK saved as .xls',
    name: '名册.xls',
    make: () => gbk(page('gb2312')),
    rows: staffAnswers,
  },
  {
    title: 'XML of Excel 2003 saved as .xls',
    name: '名册.xls',
    make: () => utf8(xmlSpreadsheet),
    rows: staffAnswers,
  },
  {
    title: '.xlsx under the name .xls',
    name: '名册.xls',
    make: () => workbook([staffHeadings, ...staffRows]),
    rows: staffAnswers,
  },
];

/**
 * Excel 95 wrote text in the code page of Windows. The library writes only ASCII there: stand-ins of the
 * same length are written, and replaced in the file by the bytes of GBK.
 */
async function excel95(): Promise<Uint8Array> {
  const texts = new Map<string, Uint8Array>();
  const standIns = staffTable.map((row) =>
    row.map((cell) => {
      const bytes = gbk(cell);
      if (bytes.length === cell.length) return cell;
      const standIn = `~${texts.size}~`.padEnd(bytes.length, '~');
      texts.set(standIn, bytes);
      return standIn;
    }),
  );
  const file = Buffer.from(await workbook(standIns, { type: 'biff5' }));
  for (const [standIn, bytes] of texts) file.set(bytes, file.indexOf(standIn, 0, 'latin1'));
  // CODEPAGE, two bytes: 936 is GBK.
  file.writeUInt16LE(936, file.indexOf(Buffer.of(0x42, 0, 2, 0)) + 4);
  return new Uint8Array(file);
}
