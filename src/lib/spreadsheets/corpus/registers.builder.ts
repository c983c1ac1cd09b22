import type { AwkwardFile } from './awkward-file.builder';
import { idNumber } from './people.builder';
import { workbook } from './workbook.builder';

const [zhang, li, wang] = [idNumber(1), idNumber(2), idNumber(3)];
const people = [
  { name: '张三', idNumber: zhang, education: '大学本科' },
  { name: '李四', idNumber: li, education: '大学本科' },
  { name: '王五', idNumber: wang, education: '大学专科' },
];
const [zhangRow, liRow, wangRow] = people.map((person) => Object.values(person));
const headings = ['姓名', '身份证号', '学历'];

/** Rows that firms write between and below those of the list. */
export const registers: readonly AwkwardFile[] = [
  {
    title: 'subtotals of departments, in the 序号 and in the name',
    name: '台账.xlsx',
    list: 'equipment',
    make: () =>
      workbook([
        ['序号', '设备名称', '数量', '金额'],
        [1, '示波器', 1, 20000],
        [2, '电源', 2, 10000.5],
        [null, '电气室小计', 3, 30000.5],
        [3, '拉力机', 1, 80000],
        ['力学室小计：', null, 1, 80000],
        ['机械室 汇总', '/', 1, 80000],
        ['汇总', null, 4, 110000.5],
        ['合计人民币（大写）：壹拾壹万零伍角'],
        ['合计：110,000.50元'],
        [null, '电子秤（合计 2 台）', 2, 80],
        [4, '流量合计', '一台', 50],
      ]),
    rows: [
      { name: '示波器', sets: 1, originalValue: 20000 },
      { name: '电源', sets: 2, originalValue: 10000.5 },
      { name: '拉力机', sets: 1, originalValue: 80000 },
      { name: '电子秤（合计 2 台）', sets: 2, originalValue: 80 },
      { name: '流量合计', originalValue: 50 },
    ],
    problems: [['第 12 行 数量', '请用阿拉伯数字']],
    leftOut: [
      [4, 'total'],
      [6, 'total'],
      [7, 'total'],
      [8, 'total'],
      [9, 'total'],
      [10, 'total'],
    ],
  },
  {
    title: 'subtotals that do not say so, and figures that are none',
    name: '台账.xlsx',
    list: 'equipment',
    make: () =>
      workbook([
        ['设备名称', '数量', '金额'],
        ['示波器', 1, 100.1],
        ['电源', 2, 200.2],
        [null, 3, 300.3],
        ['电桥', 1, 5],
        ['探头', 1, 6],
        [null, 2, 11],
        [null, 5, 311.3],
        [null, 9, 999],
      ]),
    rows: [
      { name: '示波器', sets: 1, originalValue: 100.1 },
      { name: '电源', sets: 2, originalValue: 200.2 },
      { name: '电桥', sets: 1, originalValue: 5 },
      { name: '探头', sets: 1, originalValue: 6 },
      { sets: 9, originalValue: 999 },
    ],
    problems: [['第 9 行', '只有数字']],
    leftOut: [
      [4, 'total'],
      [7, 'total'],
      [8, 'total'],
    ],
  },
  {
    title: 'departments as headings between the rows, merged across',
    name: '名册.xlsx',
    make: () =>
      workbook([headings, ['一、研发部（2人）'], zhangRow!, liRow!, ['生产车间'], wangRow!], {
        merges: ['A2:C2', 'A5:C5'],
      }),
    rows: people,
    leftOut: [
      [2, 'group'],
      [5, 'group'],
    ],
  },
  {
    title: 'departments as headings, not merged, below the name or counted off in the 序号',
    name: '名册.xlsx',
    make: () =>
      workbook([
        ['序号', ...headings],
        [null, '研发部：2人'],
        [1, ...zhangRow!],
        ['二', '生产车间'],
        [2, ...liRow!],
        ['后勤'],
        [3, ...wangRow!],
      ]),
    rows: people,
    leftOut: [
      [2, 'group'],
      [4, 'group'],
      [6, 'group'],
    ],
  },
  {
    title: 'a remark between the rows is named, a name alone too',
    name: '名册.xlsx',
    make: () => workbook([headings, zhangRow!, ['以下为2023年新入职'], liRow!, ['王五']]),
    rows: [people[0]!, { name: '以下为2023年新入职' }, people[1]!, { name: '王五' }],
    problems: [
      ['第 3 行', '只有一格'],
      ['第 5 行', '只有一格'],
    ],
  },
  {
    title: 'a list of names only, where each stands alone',
    name: '名册.xlsx',
    make: () => workbook([['姓名'], ['张三'], ['李四']]),
    rows: [{ name: '张三' }, { name: '李四' }],
  },
  {
    title: 'signatures, a seal and a day below the table',
    name: '名册.xlsx',
    make: () =>
      workbook([
        headings,
        zhangRow!,
        ['编制：张三', '财务负责人：李四', '2024年5月20日'],
        ['湖南示例科技有限公司（盖章）'],
        ['公司盖章：'],
        ['2024.5.20'],
      ]),
    rows: [people[0]!],
    leftOut: [
      [3, 'note'],
      [4, 'note'],
      [5, 'note'],
      [6, 'note'],
    ],
  },
  {
    title: 'a scrapped machine, a person who has left: said in columns that are not read',
    name: '台账.xlsx',
    list: 'equipment',
    make: () =>
      workbook([
        ['资产名称', '原值', '用途', '使用状态'],
        ['示波器', 100, '检测', '报废'],
        ['电源', 200, '检测', '在用，未报废'],
      ]),
    rows: [
      { name: '示波器', originalValue: 100, use: '检测' },
      { name: '电源', originalValue: 200, use: '检测' },
    ],
    problems: [['第 2 行 使用状态', '报废的不计入']],
    unmapped: ['使用状态'],
  },
  {
    title: 'people who have left, are lent or retired',
    name: '名册.xlsx',
    make: () =>
      workbook([
        [...headings, '在职状态', '离职日期', '合同性质'],
        [...zhangRow!, '离职', '2023-05-01', '/'],
        [...liRow!, '在职', '/', '劳务合同'],
        [...wangRow!, '在职', null, null],
      ]),
    rows: people,
    problems: [
      ['第 2 行 离职日期', '只列当前在职职工'],
      ['第 3 行 合同性质', '不计入研发团队'],
    ],
    unmapped: ['在职状态', '离职日期', '合同性质'],
  },
];
