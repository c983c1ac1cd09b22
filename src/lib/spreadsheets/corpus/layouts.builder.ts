import type { AwkwardFile } from './awkward-file.builder';
import { idNumber, staffAnswers, staffHeadings, staffRows, staffTable } from './people.builder';
import { SHEET, withPart, workbook } from './workbook.builder';

const title = ['湖南示例科技有限公司职工名册'];

/** Where the table stands in the sheet, and what stands around it. */
export const layouts: readonly AwkwardFile[] = [
  {
    title: 'title rows above the header',
    name: '名册.xlsx',
    make: () =>
      workbook([title, ['填报日期：2024年5月20日'], [], ...staffTable], { merges: ['A1:F1'] }),
    rows: staffAnswers,
  },
  {
    title: 'header in row 6',
    name: '名册.xlsx',
    make: () => workbook([title, ['单位：人'], [], ['姓名以身份证为准'], [], ...staffTable]),
    rows: staffAnswers,
  },
  {
    title: 'two header rows with merged headings',
    name: '名册.xlsx',
    make: () =>
      workbook(
        [
          ['序号', '基本信息', null, '学历情况', '入职时间', '备注（研发人员）'],
          [null, '姓名', '身份证号', '最高学历', null, null],
          ...staffRows,
        ],
        { merges: ['A1:A2', 'B1:C1', 'E1:E2', 'F1:F2'] },
      ),
    rows: staffAnswers,
  },
  {
    title: 'two header rows in a text file, where nothing is merged',
    name: '名册.csv',
    make: () =>
      new TextEncoder().encode(
        [
          '序号,基本信息,,学历情况,入职时间,备注（研发人员）',
          ',姓名,身份证号,最高学历,,',
          ...staffRows.map((row) => row.join(',')),
        ].join('\n'),
      ),
    rows: staffAnswers,
  },
  {
    title: 'merged cells in the data: texts reach down, sums count once',
    name: '设备.xlsx',
    list: 'equipment',
    make: () =>
      workbook(
        [
          ['设备名称', '数量', '原值（元）', '使用地点'],
          ['示波器', 1, 30000, '电气实验室'],
          ['探头', 2, null, null],
        ],
        { merges: ['C2:C3', 'D2:D3'] },
      ),
    rows: [
      { name: '示波器', sets: 1, originalValue: 30000, place: '电气实验室' },
      { name: '探头', sets: 2, place: '电气实验室' },
    ],
    problems: [['第 3 行 原值', '数值只计在第 2 行']],
  },
  {
    title: 'hidden sheets are passed over and named',
    name: '名册.xlsx',
    make: () =>
      workbook([['旧名单'], ...staffTable], {
        name: '2022',
        hidden: true,
        more: [{ name: '在职', rows: staffTable }],
      }),
    rows: staffAnswers,
    noted: '隐藏的工作表没有读入：“2022”',
  },
  {
    title: 'rows hidden by a filter are read, and said',
    name: '名册.xlsx',
    make: async () =>
      withPart(await workbook(staffTable), SHEET, (xml) =>
        xml.replace('<row r="3"', '<row r="3" hidden="1"'),
      ),
    rows: staffAnswers,
    noted: '有 1 行被隐藏或筛选掉了',
  },
  {
    title: 'columns in another order',
    name: '名册.xlsx',
    make: () =>
      workbook([
        ['备注(研发人员)', '入职时间', '最高学历', '身份证号', '姓名'],
        ...staffRows.map(([, ...row]) => row.reverse()),
      ]),
    rows: staffAnswers,
  },
  {
    title: 'headings with English brackets, blanks and line breaks',
    name: '名册.xlsx',
    make: () =>
      workbook([
        [
          '序 号',
          '姓　名',
          '身份证号\n(社保号)',
          '最高\n学历',
          '入职时间(年月)',
          '备注\r\n(研发人员)',
        ],
        ...staffRows,
      ]),
    rows: staffAnswers,
  },
  {
    title: 'extra columns are named, not read',
    name: '名册.xlsx',
    make: () =>
      workbook([
        [...staffHeadings, '性别', '民族'],
        ...staffRows.map((row) => [...row, '女', '汉']),
      ]),
    rows: staffAnswers,
    unmapped: ['性别', '民族'],
  },
  {
    title: 'blank lines between, trailing blanks, rows with only a number',
    name: '名册.xlsx',
    make: () =>
      workbook([
        staffHeadings,
        [],
        staffRows[0]!,
        ['  ', ' '],
        ...staffRows.slice(1),
        ['4'],
        ['5'],
        ['', '', ' '],
      ]),
    rows: staffAnswers,
    leftOut: [
      [7, 'numbered-only'],
      [8, 'numbered-only'],
    ],
  },
  {
    title: 'totals, subtotals, page heads and footers',
    name: '设备.xlsx',
    list: 'equipment',
    make: () =>
      workbook([
        ['序号', '设备名称', '原值（元）'],
        [1, '示波器', 30000],
        ['小 计', null, 30000],
        ['序号', '设备名称', '原值（元）'],
        [2, '电桥', 12000.5],
        ['合计：', null, 42000.5],
        ['制表人：张三', null, null],
      ]),
    rows: [
      { name: '示波器', originalValue: 30000 },
      { name: '电桥', originalValue: 12000.5 },
    ],
    leftOut: [
      [3, 'total'],
      [4, 'header'],
      [6, 'total'],
      [7, 'note'],
    ],
  },
  {
    title: 'a total that does not say so',
    name: '设备.xlsx',
    list: 'equipment',
    make: () =>
      workbook([
        ['设备名称', '数量', '原值（元）'],
        ['示波器', 1, 30000.1],
        ['电桥', 2, 12000.2],
        [null, 3, 42000.3],
      ]),
    rows: [
      { name: '示波器', sets: 1, originalValue: 30000.1 },
      { name: '电桥', sets: 2, originalValue: 12000.2 },
    ],
    leftOut: [[4, 'total']],
  },
  {
    title: 'the example row of the blank form',
    name: '模板.xlsx',
    make: () =>
      workbook([
        staffHeadings,
        ['示例', '张三', idNumber(1), '大学本科', '2018年5月', ''],
        ...staffRows,
      ]),
    rows: staffAnswers,
    leftOut: [[2, 'example']],
  },
  {
    title: 'repeated rows and repeated numbers',
    name: '名册.xlsx',
    make: () =>
      workbook([
        ...staffTable,
        staffRows[0]!.with(0, '4'),
        ['5', '陈或', ...staffRows[0]!.slice(2)],
      ]),
    rows: [...staffAnswers, staffAnswers[0]!, { ...staffAnswers[0]!, name: '陈或' }],
    problems: [
      ['第 5 行', '与第 2 行完全相同'],
      ['第 6 行', '与第 2 行的职工身份证号相同'],
    ],
  },
  {
    title: 'a million formatted rows without anything in them',
    name: '名册.xlsx',
    make: async () => {
      const rows = Array.from(
        { length: 1_048_571 },
        (_, i) => `<row r="${i + 5}" s="1" customFormat="1"><c r="A${i + 5}" s="1"/></row>`,
      );
      return withPart(await workbook(staffTable), SHEET, (xml) =>
        xml
          .replace('</sheetData>', `${rows.join('')}</sheetData>`)
          .replace(/<dimension[^>]*>/, '<dimension ref="A1:XFD1048576"/>'),
      );
    },
    rows: staffAnswers,
  },
  {
    title: 'a stray note in the last row of the sheet',
    name: '名册.xlsx',
    make: async () =>
      withPart(await workbook(staffTable), SHEET, (xml) =>
        xml.replace(
          '</sheetData>',
          '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c><c r="G1048576" t="inlineStr"><is><t>备查</t></is></c></row></sheetData>',
        ),
      ),
    rows: staffAnswers,
    leftOut: [[1_048_576, 'outside']],
    noted: '第 400 列以后的内容没有读入',
  },
];
