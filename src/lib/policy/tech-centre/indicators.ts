import { earliestDay, latestDay, monthsBetween, type PartialDate } from '../../answers/dates';
import { formatNumber } from '../../answers/format';
import { amount, fraction, percentage } from '../../assess/quantity';
import type { Edition, Indicator, Measure } from '../types';
import { ruleAreas, type TechCentreAnswers } from './answers';
import { typed, type Figures } from './typed-figures';

/**
 * The seven limiting indicators, all needed (附件5 一: 7 个方面的指标均需达到), in the order of the
 * column groups of 附件1 and of 附件5 二. 附件4之二, which lists them, is not in our documents.
 */

const mainRevenue = (figures: Figures): Indicator<TechCentreAnswers> => ({
  id: 'main-revenue',
  title: '主营业务收入',
  requirements: [
    {
      id: 'amount',
      title: '上年度主营业务收入',
      unit: '万元',
      // 附件5 一 备注: of 研发设计型 only pure technical service counts.
      measure: (answers) => {
        if (answers.applicantType === 'rnd-design') return figures.pureServiceRevenue(answers);
        return answers.applicantType
          ? typed(answers.mainRevenue, 'mainRevenue')
          : { missing: ['applicantType', ...missingOf(answers, 'mainRevenue')] };
      },
    },
  ],
});

const rndExpense: Indicator<TechCentreAnswers> = {
  id: 'rnd-expense',
  title: '研发费用',
  requirements: [
    {
      id: 'amount',
      title: '研发费用支出额',
      unit: '万元',
      measure: (answers) => typed(answers.rndExpense, 'rndExpense'),
    },
    {
      id: 'ratio',
      title: '占主营收入比',
      unit: '%',
      // The column of 附件1 divides by 主营收入 of the 《利润表》 for both types.
      measure: ({ rndExpense: expense, mainRevenue: revenue }) => {
        if (expense === undefined || revenue === undefined)
          return {
            missing: [
              ...(expense === undefined ? ['rndExpense'] : []),
              ...(revenue === undefined ? ['mainRevenue'] : []),
            ],
          };
        if (revenue <= 0)
          return { missing: ['mainRevenue'], note: '主营业务收入为 0，无法计算占比。' };
        const ratio = percentage(expense, revenue);
        return { low: ratio, high: ratio };
      },
      tierBy: (answers) => answers.mainRevenue,
      remedy: (gap, { rndExpense: expense, mainRevenue: revenue }, asked) => {
        const more = Math.ceil(((asked * revenue!) / 100 - expense!) * 100) / 100;
        return `占比再提高 ${gap}（研发费用约再增加 ${formatNumber(more)} 万元）即达标。`;
      },
    },
  ],
};

const rndStaff = (figures: Figures): Indicator<TechCentreAnswers> => ({
  id: 'rnd-staff',
  title: '研发人员',
  requirements: [
    {
      id: 'count',
      title: '研发人员数',
      unit: '人',
      measure: figures.rndStaff,
    },
    {
      id: 'share',
      title: '占全部职工数比',
      unit: '%',
      // 附件1 prints 不填 for 生产制造.
      appliesTo: ({ applicantType: type }) =>
        type === undefined ? undefined : type === 'rnd-design',
      measure: (answers) => {
        const staff = figures.rndStaff(answers);
        const total = figures.staffTotal(answers);
        const missing = [...(staff.missing ?? []), ...(total === undefined ? ['staffTotal'] : [])];
        if (!('low' in staff) || total === undefined) return { missing };
        if (total <= 0) return { missing: ['staffTotal'], note: '职工总人数为 0，无法计算占比。' };
        const low = percentage(staff.low.top, total);
        const exact = staff.low === staff.high;
        return { ...staff, low, high: exact ? low : percentage(staff.high.top, total) };
      },
    },
  ],
});

const equipment = (figures: Figures): Indicator<TechCentreAnswers> => ({
  id: 'equipment',
  title: '仪器设备原值',
  requirements: [
    {
      id: 'value',
      title: '自购且专用于研发的仪器设备原值',
      unit: '万元',
      measure: figures.equipmentValue,
    },
  ],
});

const intellectualProperty = (figures: Figures): Indicator<TechCentreAnswers> => ({
  id: 'intellectual-property',
  title: '自主知识产权',
  requirements: [
    {
      id: 'rights',
      title: '自主知识产权数',
      unit: '件',
      measure: (answers, edition) => {
        if (answers.applicantType === 'manufacturing') return figures.patents(answers, edition);
        return answers.applicantType
          ? figures.copyrights(answers)
          : { missing: ['applicantType', ...missingOf(answers, 'patentsGranted')] };
      },
      // 附件5 二（2）: 软著不够 20 件时，按生产制造型企业的相关要求.
      alternatives: (answers, edition) =>
        answers.applicantType === 'rnd-design'
          ? [
              {
                threshold: 'intellectual-property.patents-instead',
                unit: '件',
                measure: figures.patents(answers, edition),
              },
            ]
          : [],
      remedy: (gap, { applicantType }) =>
        applicantType === 'rnd-design'
          ? `再增加 ${gap}软件著作权，或者拥有 1 整件自主发明专利，即达标。`
          : `再增加 ${gap}自主发明专利（共享的折算）即达标。`,
    },
  ],
});

const managementRules: Indicator<TechCentreAnswers> = {
  id: 'management-rules',
  title: '技术创新管理制度',
  requirements: [
    {
      id: 'areas',
      title: '已有制度的方面',
      unit: '个方面',
      measure: ({ rules = {} }) => {
        const missing = ruleAreas.filter((area) => rules[area] === undefined);
        const low = amount(ruleAreas.filter((area) => (rules[area] ?? 0) >= 1).length);
        if (missing.length === 0) return { low, high: low };
        return {
          low,
          high: amount(low.top + missing.length),
          missing: missing.map((area) => `rules.${area}`),
        };
      },
      remedy: (gap) => `正式印发并执行另外 ${gap}的管理制度（各不少于 1 件）即达标。`,
    },
  ],
};

const establishment: Indicator<TechCentreAnswers> = {
  id: 'establishment',
  title: '成立与运行',
  requirements: [
    {
      id: 'enterprise',
      title: '企业成立年限',
      unit: '年',
      measure: (answers, edition) =>
        yearsSince(answers.enterpriseFounded, 'enterpriseFounded', edition),
      remedy: (gap) => `截至申报截止日还差 ${gap}，须等到满年限的年度再申报。`,
    },
    {
      id: 'centre',
      title: '技术中心成立年限',
      unit: '年',
      measure: (answers, edition) => yearsSince(answers.centreFounded, 'centreFounded', edition),
      remedy: (gap) => `截至申报截止日还差 ${gap}，须等到满年限的年度再申报。`,
    },
  ],
};

/** Whole months up to the reference day; a month without its day leaves both ends open. */
function yearsSince(date: PartialDate | undefined, path: string, edition: Edition): Measure {
  if (date === undefined) return { missing: [path] };
  const most = monthsBetween(earliestDay(date), edition.referenceDay);
  const least = monthsBetween(latestDay(date), edition.referenceDay);
  const high = fraction(most, 12);
  if (most === least) return { low: high, high };
  return {
    low: fraction(least, 12),
    high,
    missing: [path],
    note: '差这几天决定是否满年限，请把日期填写到日。',
  };
}

const missingOf = (answers: TechCentreAnswers, path: string) =>
  answers[path] === undefined ? [path] : [];

export const indicatorsFrom = (figures: Figures): Indicator<TechCentreAnswers>[] => [
  mainRevenue(figures),
  rndExpense,
  rndStaff(figures),
  equipment(figures),
  intellectualProperty(figures),
  managementRules,
  establishment,
];
