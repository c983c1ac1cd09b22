import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, test } from 'vitest';
import { listSheets } from '../policy/tech-centre/list-columns';
import { templateOf } from '../spreadsheets/template';
import { writeTemplate } from './template';

async function written(template: Parameters<typeof writeTemplate>[0]): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await writeTemplate(template)).buffer);
  return workbook;
}

describe('a small template', () => {
  let workbook: ExcelJS.Workbook;
  let sheet: ExcelJS.Worksheet;
  beforeAll(async () => {
    workbook = await written({
      title: '职工表',
      columns: [
        { label: '序号', example: '示例', asText: true },
        { label: '身份证号', example: '430102199003070000', asText: true },
        { label: '天数', example: '250', asText: false },
        { label: '说明', example: '', asText: false },
      ],
      notes: ['一人一行。', '“示例”一行不读入。'],
    });
    sheet = workbook.worksheets[0]!;
  });

  test('title over all columns, headings below, both stay in view', () => {
    expect(sheet.name).toBe('填写');
    expect(sheet.getCell('A1').value).toBe('职工表');
    expect(sheet.getCell('D1').master.address).toBe('A1');
    expect(['A2', 'B2', 'C2', 'D2'].map((at) => sheet.getCell(at).value)).toEqual([
      '序号',
      '身份证号',
      '天数',
      '说明',
    ]);
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 2 });
  });

  test('the example: numbers as numbers, identity numbers digit by digit', () => {
    expect(sheet.getCell('B3').value).toBe('430102199003070000');
    expect(sheet.getCell('C3').value).toBe(250);
    expect(sheet.getCell('D3').value ?? '').toBe('');
  });

  test('what must stay text is formatted as text for thousands of rows, figures are not', () => {
    for (const at of ['B3', 'B4', 'B2000']) expect(sheet.getCell(at).numFmt).toBe('@');
    expect(sheet.getCell('C4').numFmt).toBeUndefined();
  });

  test('the notes stand on a sheet of their own', () => {
    const help = workbook.getWorksheet('说明')!;
    expect([help.getCell('A1').value, help.getCell('A2').value]).toEqual([
      '一人一行。',
      '“示例”一行不读入。',
    ]);
  });
});

test.each(Object.values(listSheets))(
  'the template of $title has every column of the form',
  async (list) => {
    const template = templateOf<object>(list, { year: 2023 });
    const sheet = (await written(template)).worksheets[0]!;
    const headings = sheet.getRow(2).values as unknown[];
    expect(headings.slice(1)).toEqual(template.columns.map(({ label }) => label));
    expect(headings.join()).not.toContain('{year}');
    expect(sheet.getCell('A1').value).toBe(list.title);
  },
);
