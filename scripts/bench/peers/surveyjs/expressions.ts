import { RULE_AREAS } from '../../answers';
import { THRESHOLDS } from '../../thresholds';
import type { IndicatorId } from '../../verdicts';

/**
 * The seven indicators in SurveyJS's expression language, which knows true and false only: each condition
 * is written twice, when it holds and when it fails, and what is neither is still unanswered.
 */
interface Condition {
  holds: string;
  fails: string;
}

const { mainRevenue, equipment } = THRESHOLDS;

const indicators: Record<IndicatorId, Condition> = {
  'main-revenue': byType(
    atLeast('mainRevenue', mainRevenue.manufacturing),
    atLeast('pureServiceRevenue', mainRevenue['rnd-design']),
  ),
  'rnd-expense': all(
    atLeast('rndExpense', THRESHOLDS.rndExpense),
    percent('rndExpense', 'mainRevenue', THRESHOLDS.rndRatio),
  ),
  'rnd-staff': all(
    atLeast('rndStaff', THRESHOLDS.rndStaff),
    any(isType('manufacturing'), percent('rndStaff', 'staffTotal', THRESHOLDS.rndStaffShare)),
  ),
  equipment: byType(
    atLeast('equipmentValue', equipment.manufacturing),
    atLeast('equipmentValue', equipment['rnd-design']),
  ),
  'intellectual-property': any(
    atLeast('patentsGranted', THRESHOLDS.patents),
    all(isType('rnd-design'), atLeast('copyrightsGranted', THRESHOLDS.copyrights)),
  ),
  'management-rules': all(
    ...RULE_AREAS.map((area) => atLeast(`rules_${area}`, THRESHOLDS.rulesPerArea)),
  ),
  establishment: all(notAfter('enterpriseFounded'), notAfter('centreFounded')),
};

/** The expression of one verdict. */
export function verdictOf(id: IndicatorId): string {
  const { holds, fails } = indicators[id];
  return `iif(${holds}, 'met', iif(${fails}, 'not-met', 'unanswered'))`;
}

function atLeast(name: string, threshold: number): Condition {
  return given([name], `{${name}} >= ${threshold}`, `{${name}} < ${threshold}`);
}

function percent(part: string, whole: string, threshold: number): Condition {
  const share = `{${whole}} > 0 and {${part}} * 100 / {${whole}}`;
  return given([part, whole], `${share} >= ${threshold}`, `${share} < ${threshold}`);
}

function notAfter(name: string): Condition {
  const day = `'${THRESHOLDS.foundedBy}'`;
  return given([name], `{${name}} <= ${day}`, `{${name}} > ${day}`);
}

function isType(type: string): Condition {
  return given(['applicantType'], `{applicantType} = '${type}'`, `{applicantType} <> '${type}'`);
}

function byType(manufacturing: Condition, rndDesign: Condition): Condition {
  return any(all(isType('manufacturing'), manufacturing), all(isType('rnd-design'), rndDesign));
}

function given(names: readonly string[], holds: string, fails: string): Condition {
  const answered = names.map((name) => `{${name}} notempty`).join(' and ');
  return { holds: `(${answered} and ${holds})`, fails: `(${answered} and ${fails})` };
}

function all(...conditions: Condition[]): Condition {
  return { holds: join(conditions, 'holds', 'and'), fails: join(conditions, 'fails', 'or') };
}

function any(...conditions: Condition[]): Condition {
  return { holds: join(conditions, 'holds', 'or'), fails: join(conditions, 'fails', 'and') };
}

function join(conditions: readonly Condition[], side: keyof Condition, word: 'and' | 'or'): string {
  return `(${conditions.map((condition) => condition[side]).join(` ${word} `)})`;
}
