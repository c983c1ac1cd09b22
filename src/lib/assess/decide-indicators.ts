import type { AnswerTree } from '../answers/path';
import type { Edition, Programme } from '../policy/types';
import { judge } from './decide';
import { planFor, type PlannedRequirement } from './plan';
import { askedOf } from './threshold';
import { allOf, anyOf, type Verdict } from './verdict';

/** The verdicts alone, for callers that need no words. */
export function decideIndicators<A extends AnswerTree>(
  programme: Programme<A>,
  edition: Edition,
  answers: A,
): Verdict[] {
  const plan = planFor(programme, edition, programme.groupOf(answers));
  const verdicts: Verdict[] = [];
  for (const { requirements } of plan.indicators) {
    let verdict: Verdict = 'met';
    for (const planned of requirements)
      verdict = allOf(verdict, verdictOf(planned, answers, edition));
    verdicts.push(verdict);
  }
  return verdicts;
}

function verdictOf<A extends AnswerTree>(
  { measure, threshold, tierBy, instead, otherMeasure, open }: PlannedRequirement<A>,
  answers: A,
  edition: Edition,
): Verdict {
  if (open) return 'unanswered';
  const asked = threshold && askedOf(threshold, tierBy, answers);
  const verdict = judge(measure(answers, edition), threshold, asked);
  if (verdict === 'met' || instead === undefined) return verdict;
  const other = otherMeasure!(answers, edition);
  if (other === undefined) return verdict;
  return anyOf(verdict, judge(other, instead, instead.value));
}
