import type { AwkwardFile } from './awkward-file.builder';
import { idNumber } from './people.builder';
import { utf8 } from './text.builder';
import { workbook } from './workbook.builder';

/** Headings that say more than what the column is called. */
export const headings: readonly AwkwardFile[] = [
  {
    title: 'a column for each of several years: the one that is asked',
    name: '名册.xlsx',
    make: () =>
      workbook([
        ['姓名', '2022年度在岗天数', '2023年度在岗天数'],
        ['张三', 200, 250],
      ]),
    rows: [{ name: '张三', daysInPost: 250 }],
    unmapped: ['2022年度在岗天数'],
  },
  {
    title: 'only other years: nothing is taken for this one',
    name: '合同.xlsx',
    list: 'contracts',
    make: () =>
      workbook([
        ['合同号', '甲方', '2022年已入账收入（万元）', '2021-2023年到账金额'],
        ['A-1', '甲公司', 10, 40],
      ]),
    rows: [{ number: 'A-1', client: '甲公司' }],
    unmapped: ['2022年已入账收入（万元）', '2021-2023年到账金额'],
  },
  {
    title: 'years below a common heading',
    name: '合同.xlsx',
    list: 'contracts',
    make: () =>
      workbook(
        [
          ['合同信息', null, '收入（万元）', null],
          ['合同号', '客户', '2022年', '2023年'],
          ['A-1', '甲公司', 40, 60],
        ],
        { merges: ['A1:B1', 'C1:D1'] },
      ),
    rows: [{ number: 'A-1', client: '甲公司', received: 60 }],
    unmapped: ['收入（万元）\n2022年'],
  },
  ...['原值（万）', '购置金额（RMB 万元，含税）', '原值/万元', '原值（金额单位：人民币万元）'].map(
    (heading): AwkwardFile => ({
      title: `the unit in ${heading}`,
      name: '台账.xlsx',
      list: 'equipment',
      make: () =>
        workbook([
          ['设备名称', heading],
          ['示波器', 12.5],
        ]),
      rows: [{ name: '示波器', originalValue: 125000 }],
      noted: '以万元为单位，导入时换算成元',
    }),
  ),
  ...['原值（元/台）', '单价金额（元）', '金额（万美元）', '金额（百万元）'].map(
    (heading): AwkwardFile => ({
      title: `no sum in 元: ${heading}`,
      name: '台账.xlsx',
      list: 'equipment',
      make: () =>
        workbook([
          ['设备名称', '数量', heading],
          ['示波器', 3, 100],
        ]),
      rows: [{ name: '示波器', sets: 3 }],
      unmapped: [heading],
    }),
  ),
  {
    title: 'units in a row of their own below the headings',
    name: '台账.xlsx',
    list: 'equipment',
    make: () =>
      workbook([
        ['设备名称', '数量', '原值'],
        [null, '（台）', '万元'],
        ['示波器', 1, 2.58],
      ]),
    rows: [{ name: '示波器', sets: 1, originalValue: 25800 }],
    noted: '以万元为单位',
  },
  {
    title: 'units below headings that reach down beside them',
    name: '台账.xlsx',
    list: 'equipment',
    make: () =>
      workbook(
        [
          ['设备名称', '原值'],
          [null, '（万元）'],
          ['示波器', 2.58],
        ],
        { merges: ['A1:A2'] },
      ),
    rows: [{ name: '示波器', originalValue: 25800 }],
    noted: '以万元为单位',
  },
  {
    title: 'columns numbered below the headings',
    name: '名册.xlsx',
    make: () =>
      workbook([
        ['姓名', '身份证号', '学历'],
        [1, 2, 3],
        ['张三', idNumber(1), '大学本科'],
      ]),
    rows: [{ name: '张三', idNumber: idNumber(1), education: '大学本科' }],
  },
  {
    title: 'the same sum in 万元 and in 元: the unit of the form, which is exact',
    name: '台账.xlsx',
    list: 'equipment',
    make: () =>
      workbook([
        ['设备名称', '原值（万元）', '原值（元）'],
        ['示波器', 12.58, 125812.5],
      ]),
    rows: [{ name: '示波器', originalValue: 125812.5 }],
    unmapped: ['原值（万元）'],
  },
  {
    title: 'what somebody has studied is no professional title',
    name: '名册.xlsx',
    make: () =>
      workbook([
        ['姓名', '身份证号', '专业'],
        ['张三', idNumber(1), '机械'],
      ]),
    rows: [{ name: '张三', idNumber: idNumber(1) }],
    unmapped: ['专业'],
  },
  {
    title: 'remarks beside a column that asks who is of R&D',
    name: '名册.xlsx',
    make: () =>
      workbook([
        ['姓名', '研发人员（是/否）', '备注'],
        ['张三', '是', '2023年评优'],
      ]),
    rows: [{ name: '张三', isRnd: 'yes' }],
    unmapped: ['备注'],
  },
  {
    title: 'a format that writes 万元 behind a number without converting it',
    name: '台账.xlsx',
    list: 'equipment',
    make: () =>
      workbook([
        ['设备名称', '原值（元）'],
        ['示波器', { t: 'n', v: 12.5, z: '0.00"万元"' }],
        ['电源', { t: 'n', v: 258000, z: '0!.0,"万"' }],
        ['电桥', { t: 'n', v: 5000, z: '#,##0.00"元"' }],
      ]),
    rows: [
      { name: '示波器' },
      { name: '电源', originalValue: 258000 },
      { name: '电桥', originalValue: 5000 },
    ],
    problems: [['第 2 行 原值', '您写的是万元']],
  },
  {
    title: 'a comma in a sum that parts its cell in two',
    name: '台账.csv',
    list: 'equipment',
    make: () => utf8('设备名称,数量,原值（元）\n示波器,1,12,345.60\n电源,1,500\n电桥,1,600\n'),
    rows: [
      { name: '示波器', sets: 1, originalValue: 12 },
      { name: '电源', sets: 1, originalValue: 500 },
      { name: '电桥', sets: 1, originalValue: 600 },
    ],
    unmapped: [''],
    noted: '第 2 行比其他行多出 1 格',
  },
];
