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

/** The seven verdicts of one dossier. */
export function evaluate(situation: Situation<string>): Verdicts {
  engine.setSituation(situation);
  return Object.fromEntries(
    INDICATORS.map((id) => [id, verdict(engine.evaluate(verdictName(id)).nodeValue)]),
  ) as Verdicts;
}

function verdict(nodeValue: unknown): Verdict {
  if (nodeValue === undefined) return 'unanswered';
  return nodeValue === true ? 'met' : 'not-met';
}
