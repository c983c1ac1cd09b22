import type { ApplicantType, TechCentreAnswers, YesNo } from './answers';

/** What the guide of 附件5 一 says of a firm's industry and business. */
export type TypeByIndustry =
  | { type: ApplicantType; because: string }
  | { type: 'outside'; because: string }
  | {
      type: 'unknown';
      ask: 'industryCode' | 'physicalGoods' | 'servesIndustryField';
      because: string;
    };

const isManufacturing = (code: string) => {
  const division = Number(code.slice(0, 2));
  return division >= 13 && division <= 43;
};

/** 651 · 652 · 653–657 · 731–734 */
const isPureService = (code: string) => /^(65[1-7]|73[1-4])/.test(code);

/** 64, 74, 75: only 为工信领域企业提供纯技术服务 */
const needsIndustryField = (code: string) => /^(64|74|75)/.test(code);

/** The answers that the guide goes by. */
interface Asked {
  industryCode: string | undefined;
  physicalGoods: YesNo | undefined;
  servesIndustryField: YesNo | undefined;
}

let last: Asked = {
  industryCode: undefined,
  physicalGoods: undefined,
  servesIndustryField: undefined,
};
let rule = ruleFor(last);

/** As `ruleFor`; asked for several times at every keystroke, and mostly of the same industry. */
export function typeByIndustry({
  industryCode,
  physicalGoods,
  servesIndustryField,
}: TechCentreAnswers): TypeByIndustry {
  if (
    industryCode !== last.industryCode ||
    physicalGoods !== last.physicalGoods ||
    servesIndustryField !== last.servesIndustryField
  ) {
    last = { industryCode, physicalGoods, servesIndustryField };
    rule = ruleFor(last);
  }
  return rule;
}

/**
 * The applicant type that the guide gives a tax-registered industry (附件5 一). Physical goods
 * decide first: whoever really develops, makes and sells them is 生产制造型, whatever the code.
 */
function ruleFor({
  industryCode: code,
  physicalGoods,
  servesIndustryField,
}: Asked): TypeByIndustry {
  if (code === undefined || !/^\d{3,4}$/.test(code))
    return {
      type: 'unknown',
      ask: 'industryCode',
      because: '请选择税务核定的行业（三位或四位代码）。',
    };
  if (isManufacturing(code))
    return { type: 'manufacturing', because: '行业属于 C 制造业（13～43 大类）' };
  if (code.startsWith('77'))
    return { type: 'manufacturing', because: '行业属于 77 生态保护和环境治理业' };
  if (physicalGoods === 'yes')
    return { type: 'manufacturing', because: '实际研发、生产并销售实物类产品' };
  if (isPureService(code))
    return { type: 'rnd-design', because: `行业 ${code.slice(0, 3)} 在研发设计型所列范围内` };
  if (needsIndustryField(code)) {
    if (servesIndustryField === 'yes')
      return {
        type: 'rnd-design',
        because: `行业 ${code.slice(0, 2)}，为工信领域企业提供纯技术服务`,
      };
    if (servesIndustryField === undefined)
      return {
        type: 'unknown',
        ask: 'servesIndustryField',
        because: `行业 ${code.slice(0, 2)} 须是为工信领域企业提供纯技术服务，请确认。`,
      };
  }
  if (physicalGoods === undefined)
    return {
      type: 'unknown',
      ask: 'physicalGoods',
      because: '该行业不在指南所列行业内，除非主要收入来自研发生产和销售实物类产品，请确认。',
    };
  return {
    type: 'outside',
    because:
      '不在指南所列行业内，请向市州工信局核对通知正文（不接受申报的行业见通知正文，本工具没有）。',
  };
}

export const typeNames: Record<ApplicantType, string> = {
  manufacturing: '生产制造型',
  'rnd-design': '研发设计型',
};
