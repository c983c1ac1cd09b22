import type { FormInput } from '../../../types';
import { label, moneyAt, numberAt, textAt, words } from '../cells';
import { growth } from '../known-figures';
import { BOOK_WIDTH } from '../paper';
import { at, joined, stacked, type PlacedCell, type PlacedRow } from '../placed';

/** 经济效益 of 表二, its label over all rows. Rates are computed from the year before. */
export function economy(input: FormInput): PlacedRow[] {
  const { answers, edition } = input;
  const lines: PlacedCell[][] = [
    balance(answers),
    ...mainRevenue(answers),
    ...[
      ['totalProfit', '利润总额'],
      ['netProfit', '净利润'],
      ['taxPaid', '纳税金额'],
      ['ownProductRevenue', '自主产品（技术）\n销售/收入总额'],
      ['newProductRevenue', '自研新产品\n（新技术）\n销售/收入总额'],
      ['exportUsd', '出口创汇', '万美元'],
    ].map(([path = '', title = '', unit]) => amountAndGrowth(answers, path, title, unit)),
    credit(answers),
  ];
  const title = `${edition.fiscalYear}年度\n经济效益\n（以财务审计\n报告为准）`;
  return lines.map((cells, index) => ({
    minHeight: 8,
    cells: [
      ...(index === 0 ? [at(0, LEFT, label(title, { rowSpan: lines.length }))] : []),
      ...cells,
    ],
  }));
}

type Answers = FormInput['answers'];

const LEFT = 28;
const LABELS = 60;
const right = { align: 'right' } as const;

/** `7022 万元，同比增长 8.0 %` from `from` to the paper's edge. */
function amountAndGrowth(
  answers: Answers,
  path: string,
  title: string,
  unit = '万元',
): PlacedCell[] {
  const name = title.replaceAll('\n', '');
  return [
    at(LEFT, LABELS, label(title)),
    ...joined(LABELS, [
      [98, moneyAt(answers, path, name, right)],
      [129, words(`${unit}，同比增长`)],
      [152, growthOf(answers, path, name)],
      [BOOK_WIDTH, words('%')],
    ]),
  ];
}

/** 同比增长 leads to the question of the year before, which it is computed from. */
const growthOf = (answers: Answers, path: string, name: string) =>
  growth(
    [numberAt(answers, path), path],
    [numberAt(answers, `${path}Prior`), `${path}Prior`],
    `${name}同比增长`,
    right,
  );

function balance(answers: Answers): PlacedCell[] {
  return [
    at(LEFT, LABELS, label('资产总额')),
    ...joined(LABELS, [
      [86, moneyAt(answers, 'totalAssets', '资产总额', right)],
      [98, words('万元')],
    ]),
    at(98, 129, label('负债总额')),
    ...joined(129, [
      [152, moneyAt(answers, 'totalLiabilities', '负债总额', right)],
      [BOOK_WIDTH, words('万元')],
    ]),
  ];
}

/** One cell of two lines in the form: 营业收入 in brackets below. */
function mainRevenue(answers: Answers): PlacedCell[][] {
  const [title, ...amounts] = amountAndGrowth(answers, 'mainRevenue', '主营业务收入');
  const [first = [], second = []] = stacked([
    amounts,
    joined(LABELS, [
      [84, words('（营业收入：')],
      [108, moneyAt(answers, 'operatingRevenue', '营业收入', right)],
      [135, words('万元、同比增长')],
      [152, growthOf(answers, 'operatingRevenue', '营业收入')],
      [BOOK_WIDTH, words('%）')],
    ]),
  ]);
  return [title ? [{ ...title, cell: { ...title.cell, rowSpan: 2 } }, ...first] : first, second];
}

function credit(answers: Answers): PlacedCell[] {
  const wage = { align: 'center' } as const;
  return [
    at(LEFT, LABELS, label('银行信用\n等级')),
    at(LABELS, 98, textAt(answers, 'bankCreditRating', '银行信用等级', { align: 'center' })),
    at(98, 138, label('全部研发人员/全部职工的人均年工资（万元）')),
    ...joined(138, [
      [152, moneyAt(answers, 'averageWageRnd', '全部研发人员的人均年工资', wage)],
      [156, words('/', { align: 'center' })],
      [BOOK_WIDTH, moneyAt(answers, 'averageWageAll', '全部职工的人均年工资', wage)],
    ]),
  ];
}
