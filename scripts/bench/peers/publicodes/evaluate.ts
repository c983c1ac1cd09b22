import Engine, { type Situation } from 'publicodes';
import { RULE_AREAS, type BenchAnswers } from '../../answers';
import { INDICATORS, type Verdict, type Verdicts } from '../../verdicts';
import { day, QUESTIONS, ruleName, rules, verdictName } from './rules';

const engine = new Engine(rules, { warn: false });

/** The dossier as a publicodes situation: prepared once and not timed in the evaluator benchmark. */
export function toSituation(answers: BenchAnswers): Situation<string> {
  const situation: Record<string, string | number> = {};
  for (const name of QUESTIONS) {
    const value = answers[name];
    if (value === undefined) continue;
    if (name === 'applicantType') situation[name] = `'${value}'`;
    else situation[name] = typeof value === 'string' ? day(value) : value;
  }
  for (const area of RULE_AREAS) {
    const count = answers.rules?.[area];
    if (count !== undefined) situation[ruleName(area)] = count;
  }
  return situation;
}

/** What a situation adds to the one before it, where it only adds: publicodes reads no more than that. */
export interface Change {
  situation: Situation<string>;
  keepPreviousSituation: boolean;
}

/** Each situation as the change from the one before it: prepared once and not timed. */
export function toChanges(situations: readonly Situation<string>[]): Change[] {
  return situations.map((situation, at) => {
    const before = situations[at - 1];
    if (before === undefined || Object.keys(before).some((name) => !(name in situation)))
      return { situation, keepPreviousSituation: false };
    const changed = Object.entries(situation).filter(([name, value]) => before[name] !== value);
    return { situation: Object.fromEntries(changed), keepPreviousSituation: true };
  });
}

/** The seven verdicts after a change. */
export function evaluateChange({ situation, keepPreviousSituation }: Change): Verdicts {
  engine.setSituation(situation, { keepPreviousSituation });
  return verdicts();
}

/** The seven verdicts of one dossier. */
export function evaluate(situation: Situation<string>): Verdicts {
  engine.setSituation(situation);
  return verdicts();
}

function verdicts(): Verdicts {
  return Object.fromEntries(
    INDICATORS.map((id) => [id, verdict(engine.evaluate(verdictName(id)).nodeValue)]),
  ) as Verdicts;
}

function verdict(nodeValue: unknown): Verdict {
  if (nodeValue === undefined) return 'unanswered';
  return nodeValue === true ? 'met' : 'not-met';
}
