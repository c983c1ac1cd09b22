import { formatNumber } from '../../answers/format';
import { toNumber } from '../../assess/quantity';
import type { Check, Edition, Measure } from '../types';
import type { TechCentreAnswers } from './answers';
import { figures } from './figures';

type C = Check<TechCentreAnswers>;

/** One side of a comparison: what the form prints, typed or counted from a list. */
interface Side {
  path: string;
  name: string;
  value: (answers: TechCentreAnswers, edition: Edition) => number | undefined;
}

/** At least so much: rows of a list that are still open may only add to it. */
function least(measure: Measure): number | undefined {
  if (typeof measure === 'number') return measure;
  if ('low' in measure) return toNumber(measure.low);
  return 'top' in measure ? toNumber(measure) : undefined;
}

const typed = (path: keyof TechCentreAnswers & string, name: string): Side => ({
  path,
  name,
  value: ({ [path]: value }) => (typeof value === 'number' ? value : undefined),
});

const staffTotal: Side = { path: 'staffTotal', name: '职工总人数', value: figures.staffTotal };

const patentsGranted: Side = {
  path: 'patentsGranted',
  name: '已授权发明专利',
  value: (answers, edition) => least(figures.patents(answers, edition)),
};

const copyrightsGranted: Side = {
  path: 'copyrightsGranted',
  name: '已登记软件著作权',
  value: (answers) => least(figures.copyrights(answers)),
};

/** `small` must not be more than `large`; silent while either is unknown. */
const notMore = (number: number, small: Side, large: Side, unit: string, needs: string): C => ({
  number,
  severity: 'error',
  fields: [small.path, large.path],
  needs,
  find: (answers, edition) => {
    const [a, b] = [small.value(answers, edition), large.value(answers, edition)];
    if (a === undefined || b === undefined || a <= b) return undefined;
    const side = ({ name }: Side, value: number) =>
      `${name}（${formatNumber(Math.round(value * 100) / 100)} ${unit}）`;
    return `${side(small, a)}大于${side(large, b)}，请核对。`;
  },
});

const staffOfYearEnd: C = {
  number: 5,
  severity: 'warning',
  fields: ['rndStaff', 'rndStaffYearEnd'],
  needs: 'rndStaffYearEnd',
  find: (answers) => {
    const now = figures.rndStaff(answers);
    const then = answers.rndStaffYearEnd;
    if (typeof now !== 'number' || then === undefined) return undefined;
    if (Math.abs(now - then) * 5 <= Math.max(now, then)) return undefined;
    return `当前研发人员 ${now} 人与年末全职研发人员 ${then} 人相差超过 20%，请核对或准备说明。`;
  },
};

/** 5, 6 and 8: the cross-checks in which a list may stand in the place of a typed figure. */
export const listedChecks: C[] = [
  staffOfYearEnd,
  notMore(6, typed('staffBachelor', '本科及以上学历人数'), staffTotal, '人', 'staffBachelor'),
  notMore(6, typed('staffMidTitle', '中级及以上职称人数'), staffTotal, '人', 'staffMidTitle'),
  notMore(8, patentsGranted, typed('patentsApplied', '申请的发明专利'), '件', 'patentsApplied'),
  notMore(
    8,
    copyrightsGranted,
    typed('copyrightsApplied', '申请的软件著作权'),
    '件',
    'copyrightsApplied',
  ),
];
