import { answerUnder, type AnswerTree } from '../answers/path';
import type { Edition, Programme } from '../policy/types';
import type {
  Assessment,
  Finding,
  GateResult,
  IndicatorResult,
  RequirementResult,
} from './assessment';
import { runChecks } from './checks';
import { decide, knownOf } from './decide';
import { sameKnown, type Decision } from './decision';
import {
  exampleOf,
  explainMet,
  explainNotMet,
  explainThresholdMissing,
  explainUnanswered,
  shownFigure,
} from './explain';
import { planFor, type PlannedGate, type PlannedIndicator, type PlannedRequirement } from './plan';
import { toNumber } from './quantity';
import { allOf, type Overall, type Verdict } from './verdict';

export type * from './assessment';

/**
 * The whole assessment with its reasons and cross-checks. Pure: no clock, no storage. The same
 * function feeds the screen, the documents and the command line.
 */
export function assess<A extends AnswerTree>(
  programme: Programme<A>,
  edition: Edition,
  answers: A,
): Assessment {
  const group = programme.groupOf(answers);
  const plan = planFor(programme, edition, group);
  const indicators = plan.indicators.map((planned) =>
    assessIndicator(programme, planned, edition, answers, group),
  );
  const gates = plan.gates.map((planned) => assessGate(planned, answers));
  const checks = runChecks(programme, edition, answers);
  const unsettled = programme.unsettled?.(answers) ?? [];
  return {
    programme: programme.id,
    edition: edition.edition,
    combine: programme.combine,
    overall: overallOf(programme.combine, indicators, gates, checks, unsettled),
    gates,
    indicators,
    checks,
    unsettled,
    missing: missingAnswers(indicators, gates, unsettled),
  };
}

/**
 * A part of which nothing has changed since the last time is the very object it was: its words are
 * not made again, and the screen need not compare them.
 */
function assessIndicator<A extends AnswerTree>(
  programme: Programme<A>,
  planned: PlannedIndicator<A>,
  edition: Edition,
  answers: A,
  group: string | undefined,
): IndicatorResult {
  const { indicator, requirements, last } = planned;
  let changed = last === undefined;
  for (const one of requirements) {
    const known = knownOf(one, answers, edition);
    if (one.last !== undefined && sameKnown(one.last.known, known)) continue;
    const decision = decide(one, known, programme.groupField);
    one.last = { known, result: explained(programme, one, decision, edition, answers, group) };
    changed = true;
  }
  if (!changed) return last!;
  let verdict: Verdict = 'met';
  const results: RequirementResult[] = [];
  for (const { last } of requirements) {
    verdict = allOf(verdict, last!.result.verdict);
    results.push(last!.result);
  }
  const { id, title } = indicator;
  return (planned.last = { id, title, verdict, requirements: results });
}

function assessGate(planned: PlannedGate, answers: AnswerTree): GateResult {
  const answer = answerUnder(answers, planned.keys) as GateResult['answer'];
  if (planned.last.answer !== answer) planned.last = { ...planned.last, answer };
  return planned.last;
}

/** A decision in words, with what would change it. */
function explained<A extends AnswerTree>(
  programme: Programme<A>,
  planned: PlannedRequirement<A>,
  decision: Decision,
  edition: Edition,
  answers: A,
  group: string | undefined,
): RequirementResult {
  const { id, title, unit } = planned.requirement;
  const { verdict, quantity, threshold } = decision;
  const shown = shownFigure(decision, unit);
  const result: RequirementResult = {
    id,
    title,
    verdict,
    value: typeof quantity === 'object' ? toNumber(quantity) : (quantity ?? null),
    threshold: decision.asked ?? null,
    gap: null,
    unit,
    basis: threshold?.basis ?? 'missing',
    place: threshold?.place ?? '',
    missing: decision.missing,
    shown,
    reason: '',
  };
  switch (verdict) {
    case 'met':
      result.gap = 0;
      result.reason = explainMet(shown, decision, unit);
      break;
    case 'not-met': {
      const { reason, remedy, gap } = explainNotMet(planned, shown, decision, answers);
      result.reason = reason;
      result.remedy = remedy;
      result.gap = gap;
      break;
    }
    case 'unanswered':
      result.reason = explainUnanswered(programme, edition, decision);
      result.remedy = '填写后即可判定。';
      break;
    case 'threshold-missing': {
      const example = exampleOf(planned, edition, group);
      result.reason = explainThresholdMissing(shown, decision, example);
      result.remedy = '填入《管理办法》原文所载门槛，即可判定。';
      if (example) result.example = example;
    }
  }
  return result;
}

/** 不符合 by any known "no"; 符合 only when nothing at all is open; else 尚不能判定. */
function overallOf(
  combine: 'all' | 'any',
  indicators: IndicatorResult[],
  gates: GateResult[],
  checks: Finding[],
  unsettled: readonly string[],
): Overall {
  let [met, failed] = [0, 0];
  for (const { verdict } of indicators) {
    if (verdict === 'met') met++;
    else if (verdict === 'not-met') failed++;
  }
  if (failed >= (combine === 'all' ? 1 : indicators.length)) return 'not-eligible';
  let settled = unsettled.length === 0;
  for (const { answer } of gates) {
    if (answer === 'no') return 'not-eligible';
    if (answer !== 'yes') settled = false;
  }
  const reached = met >= (combine === 'all' ? indicators.length : 1);
  const blocked = checks.some((check) => check.severity === 'error');
  return reached && !blocked && settled ? 'eligible' : 'undecided';
}

function missingAnswers(
  indicators: IndicatorResult[],
  gates: GateResult[],
  unsettled: readonly string[],
): string[] {
  const missing = [...unsettled];
  for (const gate of gates) if (gate.answer === undefined) missing.push(gate.path);
  for (const indicator of indicators) {
    if (indicator.verdict === 'met') continue;
    for (const requirement of indicator.requirements)
      if (requirement.verdict === 'unanswered')
        for (const path of requirement.missing) if (!missing.includes(path)) missing.push(path);
  }
  return missing;
}
