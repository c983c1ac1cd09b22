import { LARGEST_AMOUNT, money, text, type Q } from './kinds';

const table = '附件4 表二 经济效益';

/** The year and the year before: 同比增长 is computed from both and never asked. */
const pair = (path: string, label: string, more: Partial<Q> = {}): Q[] => [
  money(path, `{year}年度${label}`, table, more),
  prior(path, label, more),
];

const prior = (path: string, label: string, more: Partial<Q> = {}): Q =>
  money(`${path}Prior`, `{prior1}年度${label}`, table, {
    help: '用于计算同比增长；以{prior1}年度财务审计报告为准。',
    ...more,
  });

/** 经济效益（以财务审计报告为准） */
export const economy: Q[] = [
  money('totalAssets', '{year}年末资产总额', table),
  money('totalLiabilities', '{year}年末负债总额', table),
  prior('operatingRevenue', '营业收入'),
  prior('mainRevenue', '主营业务收入'),
  ...pair('totalProfit', '利润总额', { negative: true }),
  ...pair('netProfit', '净利润', { negative: true }),
  ...pair('taxPaid', '纳税金额'),
  ...pair('ownProductRevenue', '自主产品（技术）销售/收入总额'),
  ...pair('newProductRevenue', '自研新产品（新技术）销售/收入总额'),
  money('newProductProfit', '{year}年度，企业自主研发生产销售的新产品销售利润', '附件4 表三第5项', {
    negative: true,
  }),
  ...pair('exportUsd', '出口创汇', {
    unit: '万美元',
    help: '没有出口的请填 0。',
    plausibleMax: LARGEST_AMOUNT,
  }),
  text('bankCreditRating', '银行信用等级', '附件4 表二', {
    help: '银行最近一次评定的等级；未评级的请写“未评级”。',
    example: 'AA',
  }),
  money('averageWageRnd', '全部研发人员的人均年工资', '附件4 表二', { plausibleMax: 1000 }),
  money('averageWageAll', '全部职工的人均年工资', '附件4 表二', { plausibleMax: 1000 }),
];
