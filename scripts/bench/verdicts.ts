/** Indicator ids in the order of the notice; the same ids the app prints. */
export const INDICATORS = [
  'main-revenue',
  'rnd-expense',
  'rnd-staff',
  'equipment',
  'intellectual-property',
  'management-rules',
  'establishment',
] as const;

export type IndicatorId = (typeof INDICATORS)[number];

/** No `threshold-missing` here: the benchmark's edition supplies every threshold (see thresholds.ts). */
export type Verdict = 'met' | 'not-met' | 'unanswered';

export type Verdicts = Record<IndicatorId, Verdict>;

/** Labels for the peers' panels and the report. */
export const INDICATOR_TITLES: Record<IndicatorId, string> = {
  'main-revenue': '主营业务收入',
  'rnd-expense': '研发费用',
  'rnd-staff': '研发人员',
  equipment: '仪器设备原值',
  'intellectual-property': '自主知识产权',
  'management-rules': '技术创新管理制度',
  establishment: '成立与运行',
};

export const VERDICT_WORDS: Record<Verdict, string> = {
  met: '达标',
  'not-met': '未达标',
  unanswered: '待填',
};
