import type { AnswerTree } from '../answers/path';
import type {
  Edition,
  Indicator,
  Measure,
  Programme,
  Requirement,
  Threshold,
} from '../policy/types';
import { compare, type Quantity } from './quantity';
import { allOf, type Verdict } from './verdict';

/** One requirement, decided as far as it can be. */
export interface Decision {
  verdict: Verdict;
  /** The figure: exact, or the bound that decided it. */
  quantity: Quantity | undefined;
  threshold: Threshold | undefined;
  /** What is asked for, after tiers. */
  asked: number | undefined;
  unit: string;
  missing: readonly string[];
  note: string | undefined;
}

/** The verdicts alone, for callers that need no words. */
export const decideIndicators = <A extends AnswerTree>(
  programme: Programme<A>,
  edition: Edition,
  answers: A,
): Verdict[] =>
  programme.indicators.map((indicator) => {
    const verdicts: Verdict[] = [];
    for (const requirement of indicator.requirements)
      if (requirement.appliesTo?.(answers) !== false)
        verdicts.push(decide(programme, indicator, requirement, edition, answers).verdict);
    return allOf(verdicts);
  });

export function decide<A extends AnswerTree>(
  programme: Programme<A>,
  indicator: Indicator<A>,
  requirement: Requirement<A>,
  edition: Edition,
  answers: A,
): Decision {
  const group = programme.groupOf(answers);
  const main = decideMeasure(
    requirement.measure(answers, edition),
    thresholdFor(edition, `${indicator.id}.${requirement.id}`, group),
    requirement.unit,
    programme.groupField,
    requirement.tierBy?.(answers),
  );
  if (requirement.appliesTo && requirement.appliesTo(answers) === undefined)
    return { ...main, verdict: 'unanswered', missing: [programme.groupField] };
  if (main.verdict === 'met' || !requirement.alternatives) return main;

  let { verdict } = main;
  const missing = [...main.missing];
  for (const alternative of requirement.alternatives(answers, edition)) {
    const other = decideMeasure(
      alternative.measure,
      thresholdFor(edition, alternative.threshold, group),
      alternative.unit,
      programme.groupField,
      undefined,
    );
    if (other.verdict === 'met') return other;
    if (verdict === 'not-met' || other.verdict === 'unanswered') verdict = other.verdict;
    missing.push(...other.missing);
  }
  return { ...main, verdict, missing };
}

function decideMeasure(
  measure: Measure,
  threshold: Threshold | 'depends-on-group' | undefined,
  unit: string,
  groupField: string,
  tierBy: number | undefined,
): Decision {
  const missing = measure.missing ?? [];
  const known = 'low' in measure;
  const decision: Decision = {
    verdict: 'unanswered',
    quantity: known && measure.low === measure.high ? measure.low : undefined,
    threshold: undefined,
    asked: undefined,
    unit,
    missing,
    note: measure.note,
  };
  if (threshold === 'depends-on-group') {
    decision.missing = missing.includes(groupField) ? missing : [...missing, groupField];
    return decision;
  }
  decision.threshold = threshold;
  if (threshold && threshold.basis !== 'missing') decision.asked = askedOf(threshold, tierBy);
  if (!known) return decision;
  if (decision.asked === undefined) {
    const tierUnknown = threshold?.tiers && threshold.basis !== 'missing' && tierBy === undefined;
    if (missing.length === 0 && !tierUnknown) decision.verdict = 'threshold-missing';
  } else if (compare(measure.low, decision.asked) >= 0) {
    decision.verdict = 'met';
    decision.quantity = measure.low;
    decision.missing = [];
  } else if (compare(measure.high, decision.asked) < 0) {
    decision.verdict = 'not-met';
    decision.quantity = measure.high;
    decision.missing = [];
  }
  return decision;
}

/** The last tier that begins at or below the figure; none when the figure is unknown. */
function askedOf(threshold: Threshold, tierBy: number | undefined): number | undefined {
  if (!threshold.tiers) return threshold.value;
  if (tierBy === undefined) return undefined;
  let asked: number | undefined;
  for (const tier of threshold.tiers) if (tierBy >= tier.from) asked = tier.value;
  return asked;
}

/**
 * The threshold of a group. While the group is unknown a threshold counts only if every group has
 * the same, so that telling the group can never overturn a verdict.
 */
function thresholdFor(
  edition: Edition,
  key: string,
  group: string | undefined,
): Threshold | 'depends-on-group' | undefined {
  const byGroup = edition.thresholds[key];
  if (!byGroup) return undefined;
  if (byGroup['*']) return byGroup['*'];
  if (group !== undefined) return byGroup[group];
  let common: Threshold | undefined;
  for (const name in byGroup) {
    const threshold = byGroup[name]!;
    if (!common) common = threshold;
    else if (
      threshold.value !== common.value ||
      threshold.tiers ||
      common.tiers ||
      threshold.basis !== common.basis
    )
      return 'depends-on-group';
  }
  return common;
}
