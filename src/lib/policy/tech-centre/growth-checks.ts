import { formatNumber } from '../../answers/format';
import type { Check } from '../types';
import type { TechCentreAnswers } from './answers';

/** 表二: the figures that have a 同比增长 beside them. */
const grown: [path: string, name: string, unit: string][] = [
  ['mainRevenue', '主营业务收入', '万元'],
  ['operatingRevenue', '营业收入', '万元'],
  ['totalProfit', '利润总额', '万元'],
  ['netProfit', '净利润', '万元'],
  ['taxPaid', '纳税金额', '万元'],
  ['ownProductRevenue', '自主产品（技术）销售/收入总额', '万元'],
  ['newProductRevenue', '自研新产品（新技术）销售/收入总额', '万元'],
  ['exportUsd', '出口创汇', '万美元'],
];

/**
 * 19 W: the rate is computed whenever the year before is given; where that is nothing or a loss
 * there is no rate, and the form prints —.
 */
export const growthChecks: Check<TechCentreAnswers>[] = grown.map(([path, name, unit]) => ({
  number: 19,
  severity: 'warning',
  fields: [`${path}Prior`, path],
  find: (answers) => {
    const [now, before] = [answers[path], answers[`${path}Prior`]];
    if (typeof now !== 'number' || typeof before !== 'number' || before > 0 || now === before)
      return undefined;
    return `上一年${name}为 ${formatNumber(before)} ${unit}，同比增长无法计算，表中印“—”，请准备说明。`;
  },
}));
