import {
  Engine,
  type Almanac,
  type NestedCondition,
  type NestedConditionResult,
  type TopLevelCondition,
  type TopLevelConditionResult,
} from 'json-rules-engine';
import { RULE_AREAS, type BenchAnswers } from '../../answers';
import { THRESHOLDS } from '../../thresholds';
import { INDICATORS, type IndicatorId, type Verdict, type Verdicts } from '../../verdicts';

const FOUNDED_BY = dayNumber(THRESHOLDS.foundedBy);

/** One rule per indicator; a rule that fails leaves its condition tree, from which blanks are told apart. */
const RULES: Record<IndicatorId, TopLevelCondition> = {
  'main-revenue': {
    any: [
      forType('manufacturing', atLeast('revenue', THRESHOLDS.mainRevenue.manufacturing)),
      forType('rnd-design', atLeast('revenue', THRESHOLDS.mainRevenue['rnd-design'])),
    ],
  },
  'rnd-expense': {
    all: [atLeast('rndExpense', THRESHOLDS.rndExpense), atLeast('rndRatio', THRESHOLDS.rndRatio)],
  },
  'rnd-staff': {
    all: [
      atLeast('rndStaff', THRESHOLDS.rndStaff),
      { any: [isType('manufacturing'), atLeast('rndStaffShare', THRESHOLDS.rndStaffShare)] },
    ],
  },
  equipment: {
    any: [
      forType('manufacturing', atLeast('equipmentValue', THRESHOLDS.equipment.manufacturing)),
      forType('rnd-design', atLeast('equipmentValue', THRESHOLDS.equipment['rnd-design'])),
    ],
  },
  'intellectual-property': {
    any: [
      atLeast('patentsGranted', THRESHOLDS.patents),
      forType('rnd-design', atLeast('copyrightsGranted', THRESHOLDS.copyrights)),
    ],
  },
  'management-rules': {
    all: RULE_AREAS.map((area) => atLeast(`rules.${area}`, THRESHOLDS.rulesPerArea)),
  },
  establishment: {
    all: [notAfter('enterpriseFounded'), notAfter('centreFounded')],
  },
};

function atLeast(fact: string, value: number): NestedCondition {
  return { fact, operator: 'greaterThanInclusive', value };
}

function notAfter(fact: string): NestedCondition {
  return { fact, operator: 'lessThanInclusive', value: FOUNDED_BY };
}

function isType(value: string): NestedCondition {
  return { fact: 'applicantType', operator: 'equal', value };
}

function forType(value: string, condition: NestedCondition): NestedCondition {
  return { all: [isType(value), condition] };
}

const engine = new Engine(
  INDICATORS.map((id) => ({ name: id, conditions: RULES[id], event: { type: id } })),
  { allowUndefinedFacts: true },
);

engine.addFact('revenue', async (_params, almanac) =>
  almanac.factValue(
    (await almanac.factValue('applicantType')) === 'rnd-design'
      ? 'pureServiceRevenue'
      : 'mainRevenue',
  ),
);
engine.addFact('rndRatio', (_params, almanac) => percent(almanac, 'rndExpense', 'mainRevenue'));
engine.addFact('rndStaffShare', (_params, almanac) => percent(almanac, 'rndStaff', 'staffTotal'));

async function percent(almanac: Almanac, part: string, whole: string): Promise<number | undefined> {
  const [numerator, denominator] = await Promise.all([
    almanac.factValue<number | undefined>(part),
    almanac.factValue<number | undefined>(whole),
  ]);
  return numerator === undefined || !denominator ? undefined : (numerator / denominator) * 100;
}

export type Facts = Record<string, unknown>;

/** The dossier as flat facts: prepared once and not timed, the engine gets it in its own shape. */
export function toFacts(answers: BenchAnswers): Facts {
  const { rules, enterpriseFounded, centreFounded, ...facts } = answers;
  return {
    ...facts,
    ...Object.fromEntries(RULE_AREAS.map((area) => [`rules.${area}`, rules?.[area]])),
    enterpriseFounded: enterpriseFounded && dayNumber(enterpriseFounded),
    centreFounded: centreFounded && dayNumber(centreFounded),
  };
}

/** The seven verdicts of one dossier. */
export async function evaluate(facts: Facts): Promise<Verdicts> {
  const { results, failureResults } = await engine.run(facts);
  const verdicts: Partial<Verdicts> = {};
  for (const rule of results) verdicts[rule.name as IndicatorId] = 'met';
  for (const rule of failureResults) verdicts[rule.name as IndicatorId] = reread(rule.conditions);
  return verdicts as Verdicts;
}

/** The engine takes a blank for a failure; the facts it left in the tree show which it was. */
function reread(condition: NestedConditionResult | TopLevelConditionResult): Verdict {
  if (condition.result) return 'met';
  if ('all' in condition) {
    const verdicts = condition.all.map(reread);
    return verdicts.includes('not-met') ? 'not-met' : 'unanswered';
  }
  if ('any' in condition) {
    const verdicts = condition.any.map(reread);
    return verdicts.includes('unanswered') ? 'unanswered' : 'not-met';
  }
  return 'factResult' in condition && condition.factResult !== undefined ? 'not-met' : 'unanswered';
}

/** 2022-05-31 as 20220531: the engine compares numbers only. */
function dayNumber(date: string): number {
  return Number(date.replaceAll('-', ''));
}
