import type { listSheets } from '../../policy/tech-centre/list-columns';
import { staffAnswers, staffHeadings, staffRows, staffTable } from './people.builder';
import { workbook, type Written } from './workbook.builder';

/** A sheet with several tables in it, and what each of them must come to. */
export interface StackedSheet {
  title: string;
  rows: readonly (readonly Written[])[];
  merges?: readonly string[];
  /** In their order: the list each is read as, the lines its name says, its rows and what is left out. */
  tables: readonly {
    list: keyof typeof listSheets;
    lines: string;
    answers: readonly object[];
    leftOut?: readonly number[];
  }[];
}

export const stackedFile = ({ rows, merges = [] }: StackedSheet) => workbook(rows, { merges });

const patentRows = [
  ['1', '一种屏蔽罩的制备方法', 'ZL202011633759.5', '2020-12-31', '示例公司'],
  ['2', '一种连接器', 'ZL201910000001.X', '2019-01-02', '示例公司'],
];
const patentHeadings = ['序号', '专利名称', '专利号', '申请日期', '专利权人'];
const patentAnswers = [
  {
    name: '一种屏蔽罩的制备方法',
    number: 'ZL202011633759.5',
    filingDate: '2020-12-31',
    patentees: ['示例公司'],
  },
  {
    name: '一种连接器',
    number: 'ZL201910000001.X',
    filingDate: '2019-01-02',
    patentees: ['示例公司'],
  },
];
const softwareHeadings = ['序号', '软件名称', '登记号', '登记日期'];
const softwareRows = [['1', '数据采集软件 V1.0', '2023SR0123456', '2023-01-20']];
const softwareAnswers = [
  { name: '数据采集软件 V1.0', registrationNumber: '2023SR0123456', date: '2023-01-20' },
];

export const stackedSheets: readonly StackedSheet[] = [
  {
    title: 'patents, blank rows, a title and copyrights',
    rows: [
      ['一、发明专利'],
      patentHeadings,
      ...patentRows,
      [],
      [],
      ['二、软件著作权'],
      softwareHeadings,
      ...softwareRows,
    ],
    tables: [
      { list: 'patents', lines: '第 1–4 行（一、发明专利）', answers: patentAnswers },
      { list: 'copyrights', lines: '第 7–9 行（二、软件著作权）', answers: softwareAnswers },
    ],
  },
  {
    title: 'the second table directly below the first, its title merged',
    rows: [patentHeadings, ...patentRows, ['软件'], softwareHeadings, ...softwareRows],
    merges: ['A4:E4'],
    tables: [
      { list: 'patents', lines: '第 1–3 行', answers: patentAnswers },
      { list: 'copyrights', lines: '第 4–6 行（软件）', answers: softwareAnswers },
    ],
  },
  {
    title: 'no title and no blank row between',
    rows: [patentHeadings, ...patentRows, softwareHeadings, ...softwareRows],
    tables: [
      { list: 'patents', lines: '第 1–3 行', answers: patentAnswers },
      { list: 'copyrights', lines: '第 4–5 行', answers: softwareAnswers },
    ],
  },
  {
    title: 'two departments, each with its title, total and signatures',
    rows: [
      ['研发部职工名册'],
      ...staffTable,
      ['合计', '3人'],
      ['制表：甲', '审核：乙', '日期：2024年4月'],
      [],
      ['生产部职工名册'],
      ['单位：人', '填报日期：2024年4月'],
      staffHeadings,
      staffRows[2]!,
      ['合计', '1人'],
    ],
    tables: [
      {
        list: 'staff',
        lines: '第 1–7 行（研发部职工名册）',
        answers: staffAnswers,
        leftOut: [6, 7],
      },
      {
        list: 'staff',
        lines: '第 9–13 行（生产部职工名册）',
        answers: [staffAnswers[2]!],
        leftOut: [13],
      },
    ],
  },
  {
    title: 'two tables of one kind with other columns, the first still empty',
    rows: [
      ['设备名称', '原值（元）'],
      [],
      ['购置清单'],
      ['金额（万元）', '设备名称'],
      [3, '示波器'],
    ],
    tables: [
      { list: 'equipment', lines: '第 1 行', answers: [] },
      {
        list: 'equipment',
        lines: '第 3–5 行（购置清单）',
        answers: [{ name: '示波器', originalValue: 30000 }],
      },
    ],
  },
  {
    title: 'a second header of two rows with merged headings',
    rows: [
      patentHeadings,
      ...patentRows,
      [],
      ['职工'],
      ['基本信息', null, '学历情况', '入职时间'],
      ['姓名', '身份证号', '最高学历', null],
      ...staffRows.map((row) => row.slice(1, 5)),
    ],
    merges: ['A6:B6', 'D6:D7'],
    tables: [
      { list: 'patents', lines: '第 1–3 行', answers: patentAnswers },
      {
        list: 'staff',
        lines: '第 5–10 行（职工）',
        answers: staffAnswers.map(({ name, idNumber, education, joined }) => ({
          name,
          idNumber,
          education,
          joined,
        })),
      },
    ],
  },
  {
    title: 'a table of no list of ours below one that is',
    rows: [
      patentHeadings,
      ...patentRows,
      [],
      ['商标名称', '注册号', '注册日期'],
      ['示例', '12345678', '2020-01-01'],
    ],
    tables: [{ list: 'patents', lines: '第 1–3 行', answers: patentAnswers }],
  },
  {
    title: 'one list over several printed pages, titles and header again on each',
    rows: [
      ['职工名册'],
      ...staffTable.slice(0, 2),
      ['第 1 页'],
      ['职工名册'],
      staffHeadings,
      staffRows[1]!,
      [],
      staffHeadings,
      staffRows[2]!,
    ],
    tables: [{ list: 'staff', lines: '', answers: staffAnswers, leftOut: [4, 5, 6, 9] }],
  },
  {
    title: 'one list whose cells say what headings say, with blank rows',
    rows: [
      ['软件名称', '是否自主研发', '是否有效'],
      ['采集软件', '自主研发', '有效'],
      [],
      ['名称', '自主研发', '有效'],
      ['控制软件'],
      [],
      ['显示软件', '原始取得', '有效'],
    ],
    tables: [
      {
        list: 'copyrights',
        lines: '',
        answers: [
          { name: '采集软件', selfDeveloped: 'yes', inForce: 'yes' },
          { name: '名称', selfDeveloped: 'yes', inForce: 'yes' },
          { name: '控制软件' },
          { name: '显示软件', selfDeveloped: 'yes', inForce: 'yes' },
        ],
      },
    ],
  },
];
