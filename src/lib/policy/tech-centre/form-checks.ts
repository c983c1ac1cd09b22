import { dateInChinese, earliestDay, latestDay } from '../../answers/dates';
import { checkPatentNumber } from '../../identifiers/patent';
import type { Check, Edition } from '../types';
import type { TechCentreAnswers } from './answers';
import { typeByIndustry } from './applicant-type';
import { isFilled } from './count';
import { listedChecks } from './listed-checks';
import { sumContracts, sumEquipment } from './money-lists';
import { notMoreThan, wan } from '../not-more-than';
import { countPatents } from './patents';
import { countRndStaff, countStaff } from './people';

type C = Check<TechCentreAnswers>;

const referenceYear = ({ referenceDay }: Edition) => Number(referenceDay.slice(0, 4));

const ownPatents: C = {
  number: 9,
  severity: 'error',
  fields: ['patents', 'enterpriseName'],
  find: ({ patents, enterpriseName }, edition) => {
    if (!isFilled(patents)) return undefined;
    const wrong = countPatents(patents, enterpriseName, referenceYear(edition)).rows.find(
      (row) => row.counts === 'no',
    );
    return wrong && `发明专利第 ${wrong.row + 1} 行不计入：${wrong.why}。`;
  },
};

const patentDates: C = {
  number: 9,
  severity: 'error',
  fields: ['patents'],
  find: ({ patents }, edition) => {
    if (!isFilled(patents)) return undefined;
    for (const [row, { number, filingDate, grantNoticeDate }] of patents.entries()) {
      const checked = checkPatentNumber(number ?? '', { year: referenceYear(edition) });
      if (filingDate && checked.ok && Number(filingDate.slice(0, 4)) !== checked.filingYear)
        return `发明专利第 ${row + 1} 行：专利号的年份 ${checked.filingYear} 与申请日 ${dateInChinese(filingDate)}不一致。`;
      if (filingDate && grantNoticeDate && earliestDay(filingDate) >= latestDay(grantNoticeDate))
        return `发明专利第 ${row + 1} 行：申请日应早于授权通知书发文日。`;
    }
    return undefined;
  },
};

const directorQualified: C = {
  number: 14,
  severity: 'warning',
  fields: ['centreDirector.qualification'],
  find: ({ centreDirector }) =>
    centreDirector?.qualification === 'none'
      ? '技术中心主任一般应有高级职称、博士学位，或是自主发明专利（软著）的主要研发人员。'
      : undefined,
};

const staffList: C = {
  number: 16,
  severity: 'warning',
  fields: ['staff', 'staffTotal', 'rndStaff'],
  find: ({ staff, staffTotal, rndStaff }) => {
    if (!isFilled(staff)) return undefined;
    const total = countStaff(staff);
    if (staffTotal !== undefined && staffTotal !== total)
      return `职工名单有 ${total} 人，填写的职工总人数是 ${staffTotal} 人；以名单为准。`;
    const { low, high } = countRndStaff(staff);
    if (rndStaff === undefined || (low <= rndStaff && rndStaff <= high)) return undefined;
    const open = high > low ? `（另有 ${high - low} 人待补全）` : '';
    return `名单中计入的研发人员 ${low} 人${open}，填写的研发人员数是 ${rndStaff} 人；以名单为准。`;
  },
};

const equipmentList: C = {
  number: 7,
  severity: 'error',
  fields: ['equipmentValue', 'equipment'],
  find: ({ equipment, equipmentValue }) => {
    if (!isFilled(equipment) || equipmentValue === undefined) return undefined;
    const { low, high } = sumEquipment(equipment);
    // The forms carry two decimals of 万元; the list is exact to the 分.
    return low === high && Math.abs(low - equipmentValue) > 0.005 + 1e-9
      ? `仪器设备清单合计 ${wan(low)}，填写的原值总额是 ${wan(equipmentValue)}；以清单为准，请改为一致。`
      : undefined;
  },
};

/** 生产制造型 has no list of contracts and cannot see what is left of one, unless that type is wrong (3). */
const isLeftOver = (answers: TechCentreAnswers): boolean =>
  answers.applicantType === 'manufacturing' && typeByIndustry(answers).type !== 'rnd-design';

const contractList: C = {
  number: 18,
  severity: 'error',
  fields: ['contracts', 'pureServiceRevenue'],
  find: (answers) => {
    const { contracts, pureServiceRevenue } = answers;
    if (!isFilled(contracts) || isLeftOver(answers)) return undefined;
    for (const [row, { amount, received = 0, outstanding = 0 }] of contracts.entries())
      if (amount !== undefined && received + outstanding > amount + 1e-9)
        return `技术服务合同第 ${row + 1} 行：已入账与未执行到位之和大于合同总额 ${wan(amount)}。`;
    const { low, high } = sumContracts(contracts);
    return pureServiceRevenue !== undefined &&
      low === high &&
      Math.abs(low - pureServiceRevenue) * 100 > pureServiceRevenue
      ? `技术服务合同已入账合计 ${wan(low)}，填写的纯技术服务收入是 ${wan(pureServiceRevenue)}，相差超过 1%。`
      : undefined;
  },
};

const withinRevenue = notMoreThan<TechCentreAnswers>(
  12,
  'warning',
  ['newProductRevenue', '自研新产品收入'],
  ['operatingRevenue', '营业收入'],
  '万元',
);
/** The ends of the order, while 自主产品收入 between them is blank. */
const newProductsWithinRevenue: C = {
  ...withinRevenue,
  find: (answers, ...asked) =>
    answers.ownProductRevenue === undefined ? withinRevenue.find(answers, ...asked) : undefined,
};

/** The cross-checks on what only the forms and lists ask; silent on the answers of a quick check. */
export const formChecks: C[] = [
  ...listedChecks,
  notMoreThan(
    6,
    'error',
    ['seniorExperts', '高级职称专家或博士总数'],
    ['rndStaffYearEnd', '年末全职研发人员总数'],
    '人',
  ),
  equipmentList,
  ownPatents,
  patentDates,
  notMoreThan(10, 'warning', ['totalLiabilities', '负债总额'], ['totalAssets', '资产总额'], '万元'),
  notMoreThan(11, 'warning', ['netProfit', '净利润'], ['totalProfit', '利润总额'], '万元'),
  notMoreThan(
    12,
    'warning',
    ['newProductRevenue', '自研新产品收入'],
    ['ownProductRevenue', '自主产品收入'],
    '万元',
  ),
  notMoreThan(
    12,
    'warning',
    ['ownProductRevenue', '自主产品收入'],
    ['operatingRevenue', '营业收入'],
    '万元',
  ),
  newProductsWithinRevenue,
  notMoreThan(
    12,
    'warning',
    ['newProductProfit', '新产品销售利润'],
    ['newProductRevenue', '新产品销售收入'],
    '万元',
  ),
  directorQualified,
  staffList,
  contractList,
  notMoreThan(
    20,
    'warning',
    ['averageWageAll', '全部职工人均年工资'],
    ['averageWageRnd', '全部研发人员人均年工资'],
    '万元',
  ),
];
