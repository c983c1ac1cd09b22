import type { AnswerTree } from '../answers/path';
import type { Edition, Measure } from '../policy/types';
import type { Decision, Known } from './decision';
import type { PlannedRequirement } from './plan';
import { compare } from './quantity';
import { askedOf, type PlannedThreshold } from './threshold';
import { anyOf, type Verdict } from './verdict';

const NOTHING_MISSING: readonly string[] = [];

/** What the answers say of a requirement. */
export function knownOf<A extends AnswerTree>(
  { measure, threshold, tierBy, instead, otherMeasure }: PlannedRequirement<A>,
  answers: A,
  edition: Edition,
): Known {
  return {
    measure: measure(answers, edition),
    asked: threshold && askedOf(threshold, tierBy, answers),
    other: instead && otherMeasure!(answers, edition),
  };
}

/** A requirement's verdict, with what decided it. */
export function decide(
  { threshold, instead, open }: Pick<PlannedRequirement<never>, 'threshold' | 'instead' | 'open'>,
  { measure, asked, other }: Known,
  groupField: string,
): Decision {
  const main = decideMeasure(measure, threshold, asked, groupField);
  if (open) {
    main.verdict = 'unanswered';
    main.missing = [groupField];
    return main;
  }
  if (main.verdict === 'met' || instead === undefined || other === undefined) return main;

  const second = decideMeasure(other, instead, instead.value, groupField);
  if (second.verdict === 'met') return second;
  const verdict = anyOf(main.verdict, second.verdict);
  if (verdict === second.verdict && verdict === 'threshold-missing') return second;
  main.verdict = verdict;
  if (second.verdict !== 'not-met') main.missing = [...main.missing, ...second.missing];
  return main;
}

function decideMeasure(
  measure: Measure,
  threshold: PlannedThreshold | undefined,
  asked: number | undefined,
  groupField: string,
): Decision {
  const verdict = judge(measure, threshold, asked);
  const decision: Decision = {
    verdict,
    quantity: undefined,
    bound: '',
    threshold,
    asked,
    missing: NOTHING_MISSING,
    note: undefined,
  };
  if (typeof measure === 'number') decision.quantity = measure;
  else if ('top' in measure) decision.quantity = measure;
  else {
    if ('low' in measure && verdict !== 'unanswered') {
      decision.quantity = verdict === 'met' ? measure.low : measure.high;
      decision.bound = verdict === 'met' ? '至少 ' : '最多 ';
    } else decision.missing = measure.missing;
    decision.note = measure.note;
  }
  if (threshold === undefined && !decision.missing.includes(groupField))
    decision.missing = [...decision.missing, groupField];
  return decision;
}

/** The four-valued comparison: exact, and open wherever an answer could still change it. */
export function judge(
  measure: Measure,
  threshold: PlannedThreshold | undefined,
  asked: number | undefined,
): Verdict {
  if (typeof measure === 'number') {
    if (asked !== undefined) return measure >= asked ? 'met' : 'not-met';
  } else if ('top' in measure) {
    if (asked !== undefined) return compare(measure, asked) >= 0 ? 'met' : 'not-met';
  } else {
    if (!('low' in measure) || asked === undefined) return 'unanswered';
    if (compare(measure.low, asked) >= 0) return 'met';
    return compare(measure.high, asked) < 0 ? 'not-met' : 'unanswered';
  }
  return threshold === undefined ? 'unanswered' : 'threshold-missing';
}
