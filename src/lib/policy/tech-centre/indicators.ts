import { formatNumber } from '../../answers/format';
import { amount, percentage } from '../../assess/quantity';
import type { Indicator, Open } from '../types';
import { ruleAreas, type TechCentreAnswers } from './answers';
import { whileSame } from '../while-same';
import { yearsSince } from '../years-since';
import { typed, type Figures } from './typed-figures';

/**
 * The seven limiting indicators, all needed (附件5 一: 7 个方面的指标均需达到), in the order of the
 * column groups of 附件1 and of 附件5 二. 附件4之二, which lists them, is not in our documents.
 */

const MAIN_REVENUE: Open = { missing: ['mainRevenue'] };
const RND_EXPENSE: Open = { missing: ['rndExpense'] };
const EXPENSE_AND_REVENUE: Open = { missing: ['rndExpense', 'mainRevenue'] };
const NO_REVENUE: Open = { missing: ['mainRevenue'], note: '主营业务收入为 0，无法计算占比。' };
const NO_STAFF: Open = { missing: ['staffTotal'], note: '职工总人数为 0，无法计算占比。' };
const PATENTS: Open = { missing: ['patentsGranted'] };
const ALL_RULES: Open = { missing: ruleAreas.map((area) => `rules.${area}`) };
const TYPE: Open = { missing: ['applicantType'] };

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
          ? typed(answers.mainRevenue, MAIN_REVENUE)
          : typeUnknown(answers.mainRevenue, MAIN_REVENUE);
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
      measure: (answers) => typed(answers.rndExpense, RND_EXPENSE),
    },
    {
      id: 'ratio',
      title: '占主营收入比',
      unit: '%',
      // The column of 附件1 divides by 主营收入 of the 《利润表》 for both types.
      measure: ({ rndExpense: expense, mainRevenue: revenue }) => {
        if (expense === undefined) return revenue === undefined ? EXPENSE_AND_REVENUE : RND_EXPENSE;
        if (revenue === undefined) return MAIN_REVENUE;
        return revenue > 0 ? percentage(expense, revenue) : NO_REVENUE;
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
      groups: ['rnd-design'],
      measure: (answers) => {
        const staff = figures.rndStaff(answers);
        const total = figures.staffTotal(answers);
        if (total === undefined)
          return {
            missing:
              typeof staff === 'object' && 'missing' in staff
                ? [...staff.missing, 'staffTotal']
                : ['staffTotal'],
          };
        if (total <= 0) return NO_STAFF;
        if (typeof staff === 'number') return percentage(staff, total);
        if (!('low' in staff)) return staff;
        const { low, high } = staff;
        return { ...staff, low: percentage(low.top, total), high: percentage(high.top, total) };
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
          : typeUnknown(answers.patentsGranted, PATENTS);
      },
      // 附件5 二（2）: 软著不够 20 件时，按生产制造型企业的相关要求.
      alternative: {
        threshold: 'intellectual-property.patents-instead',
        title: '自主发明专利',
        groups: ['rnd-design'],
        measure: (answers, edition) =>
          answers.applicantType === 'rnd-design' ? figures.patents(answers, edition) : undefined,
      },
      remedy: (gap, { applicantType }) =>
        applicantType === 'rnd-design'
          ? `再增加 ${gap}软件著作权，或者拥有 1 整件自主发明专利，即达标。`
          : `再增加 ${gap}自主发明专利（共享的折算）即达标。`,
    },
  ],
});

const rulesOf = ({ rules }: TechCentreAnswers) => rules;

const managementRules: Indicator<TechCentreAnswers> = {
  id: 'management-rules',
  title: '技术创新管理制度',
  requirements: [
    {
      id: 'areas',
      title: '已有制度的方面',
      unit: '个方面',
      measure: whileSame(rulesOf, (rules) => {
        if (!rules) return ALL_RULES;
        let [have, missing] = [0, 0];
        for (const area of ruleAreas) {
          const count = rules[area];
          if (count === undefined) missing++;
          else if (count >= 1) have++;
        }
        if (missing === 0) return have;
        return {
          low: amount(have),
          high: amount(have + missing),
          missing: ALL_RULES.missing.filter((_, at) => rules[ruleAreas[at]!] === undefined),
        };
      }),
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
      measure: yearsSince('enterpriseFounded', (answers) => answers.enterpriseFounded),
      remedy: (gap) => `截至申报截止日还差 ${gap}，须等到满年限的年度再申报。`,
    },
    {
      id: 'centre',
      title: '技术中心成立年限',
      unit: '年',
      measure: yearsSince('centreFounded', (answers) => answers.centreFounded),
      remedy: (gap) => `截至申报截止日还差 ${gap}，须等到满年限的年度再申报。`,
    },
  ],
};

/** The type tells which figure counts; both are still needed while both are blank. */
const typeUnknown = (value: number | undefined, blank: Open): Open =>
  value === undefined ? { missing: ['applicantType', ...blank.missing] } : TYPE;

export const indicatorsFrom = (figures: Figures): Indicator<TechCentreAnswers>[] => [
  mainRevenue(figures),
  rndExpense,
  rndStaff(figures),
  equipment(figures),
  intellectualProperty(figures),
  managementRules,
  establishment,
];
