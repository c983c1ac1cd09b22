import { dateInChinese, earliestDay, latestDay } from '../../answers/dates';
import { formatNumber } from '../../answers/format';
import type { Check, Measure } from '../types';
import type { TechCentreAnswers } from './answers';
import { typeByIndustry, typeNames } from './applicant-type';
import { notMoreThan, wan } from '../not-more-than';
import type { Figures } from './typed-figures';

type C = Check<TechCentreAnswers>;
const typeAgreesWithIndustry: C = {
  number: 3,
  severity: 'error',
  fields: ['applicantType', 'industryCode', 'physicalGoods'],
  needs: 'industryCode',
  find: (answers) => {
    const rule = typeByIndustry(answers);
    if (rule.type === 'unknown') return undefined;
    if (rule.type === 'outside') return rule.because;
    if (answers.applicantType === undefined || answers.applicantType === rule.type)
      return undefined;
    return `所选类型是${typeNames[answers.applicantType]}，但${rule.because}，应为${typeNames[rule.type]}。`;
  },
};

const centreAfterEnterprise: C = {
  number: 13,
  severity: 'error',
  fields: ['centreFounded', 'enterpriseFounded'],
  find: ({ centreFounded, enterpriseFounded }) =>
    centreFounded && enterpriseFounded && latestDay(centreFounded) < earliestDay(enterpriseFounded)
      ? `技术中心成立时间（${dateInChinese(centreFounded)}）早于申报单位成立时间（${dateInChinese(enterpriseFounded)}），请核对。`
      : undefined,
};

const lowMainShare: C = {
  number: 2,
  severity: 'warning',
  fields: ['mainRevenue', 'operatingRevenue'],
  find: ({ mainRevenue, operatingRevenue }) =>
    mainRevenue !== undefined &&
    operatingRevenue !== undefined &&
    mainRevenue * 2 < operatingRevenue
      ? `主营收入（${wan(mainRevenue)}）不到营业收入（${wan(operatingRevenue)}）的一半，请核对。`
      : undefined,
};

/** At least so much: rows of a list that are still open may only add to it. */
const least = (measure: Measure): number => {
  if (typeof measure === 'number') return measure;
  return 'low' in measure ? measure.low.top : 0;
};

/**
 * 1, of 研发设计型, whose 主营业务收入 counts as pure technical service alone (附件5 一 备注): it is what
 * deductions leave of the 主营收入. The ratio of indicator 2 rests on that. 1 % apart, as in 18, is
 * rounding.
 */
const pureWithinMain = (figures: Figures): C => ({
  number: 1,
  severity: 'error',
  fields: ['mainRevenue', 'pureServiceRevenue'],
  find: (answers) => {
    const { applicantType, mainRevenue = Infinity } = answers;
    const pure = least(figures.pureServiceRevenue(answers));
    return applicantType === 'rnd-design' && pure * 100 > mainRevenue * 101
      ? `纯技术服务收入（${wan(pure)}）大于主营收入（${wan(mainRevenue)}），请核对。`
      : undefined;
  },
});

const staffWithinTotal = (figures: Figures): C => ({
  number: 6,
  severity: 'error',
  fields: ['rndStaff', 'staffTotal'],
  find: (answers) => {
    const total = figures.staffTotal(answers);
    if (total === undefined) return undefined;
    const staff = least(figures.rndStaff(answers));
    return staff > total
      ? `研发人员（${formatNumber(staff)} 人）多于职工总人数（${formatNumber(total)} 人），请核对。`
      : undefined;
  },
});

/**
 * The cross-checks on answers of the quick check, numbered as in the domain's list; 4 is true by
 * construction (one answer feeds both forms). An error keeps an application from being called 符合;
 * a warning does not.
 */
export const quickChecks = (figures: Figures): C[] => [
  notMoreThan(1, 'error', ['mainRevenue', '主营收入'], ['operatingRevenue', '营业收入'], '万元'),
  pureWithinMain(figures),
  lowMainShare,
  typeAgreesWithIndustry,
  staffWithinTotal(figures),
  centreAfterEnterprise,
];
