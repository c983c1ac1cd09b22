import type { RawPublicodes } from 'publicodes';
import { RULE_AREAS } from '../../answers';
import { THRESHOLDS } from '../../thresholds';
import { INDICATORS, type IndicatorId } from '../../verdicts';

/**
 * The seven indicators in publicodes' own language. Each is a condition that comes out true, false or
 * undefined; undefined is publicodes' word for "an answer is still missing". Ratios are written without
 * division, which publicodes refuses when the divisor is 0.
 */
const indicators: Record<IndicatorId, unknown> = {
  'main-revenue': all('revenue >= min revenue'),
  'rnd-expense': all(
    `rndExpense >= ${THRESHOLDS.rndExpense}`,
    `rndExpense * 100 >= ${THRESHOLDS.rndRatio} * mainRevenue`,
  ),
  'rnd-staff': all(
    `rndStaff >= ${THRESHOLDS.rndStaff}`,
    any(
      "applicantType = 'manufacturing'",
      `rndStaff * 100 >= ${THRESHOLDS.rndStaffShare} * staffTotal`,
    ),
  ),
  equipment: all('equipmentValue >= min equipment'),
  'intellectual-property': any(
    `patentsGranted >= ${THRESHOLDS.patents}`,
    all("applicantType = 'rnd-design'", `copyrightsGranted >= ${THRESHOLDS.copyrights}`),
  ),
  'management-rules': all(
    ...RULE_AREAS.map((area) => `${ruleName(area)} >= ${THRESHOLDS.rulesPerArea}`),
  ),
  establishment: all(`enterpriseFounded <= ${foundedBy()}`, `centreFounded <= ${foundedBy()}`),
};

/** The dossier's answers: a rule without a formula stays undefined until the situation gives it. */
export const QUESTIONS = [
  'applicantType',
  'mainRevenue',
  'pureServiceRevenue',
  'rndExpense',
  'rndStaff',
  'staffTotal',
  'equipmentValue',
  'patentsGranted',
  'copyrightsGranted',
  'enterpriseFounded',
  'centreFounded',
] as const;

export const rules = {
  ...Object.fromEntries(
    [...QUESTIONS, ...RULE_AREAS.map(ruleName)].map((name) => [name, { question: name }]),
  ),
  revenue: byType('mainRevenue', 'pureServiceRevenue'),
  'min revenue': byType(THRESHOLDS.mainRevenue.manufacturing, THRESHOLDS.mainRevenue['rnd-design']),
  'min equipment': byType(THRESHOLDS.equipment.manufacturing, THRESHOLDS.equipment['rnd-design']),
  ...Object.fromEntries(INDICATORS.map((id) => [verdictName(id), indicators[id]])),
} as RawPublicodes<string>;

export function ruleName(area: string): string {
  return `rules ${area}`;
}

export function verdictName(id: IndicatorId): string {
  return `verdict ${id}`;
}

/** 2022-05-31 as publicodes writes a day: 31/05/2022. */
export function day(date: string): string {
  return date.split('-').reverse().join('/');
}

function foundedBy(): string {
  return day(THRESHOLDS.foundedBy);
}

function byType(manufacturing: number | string, rndDesign: number | string): unknown {
  return {
    variations: [
      { si: "applicantType = 'manufacturing'", alors: manufacturing },
      { sinon: rndDesign },
    ],
  };
}

function all(...conditions: unknown[]): unknown {
  return { 'toutes ces conditions': conditions };
}

function any(...conditions: unknown[]): unknown {
  return { 'une de ces conditions': conditions };
}
