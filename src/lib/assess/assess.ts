import { answerAt, type AnswerTree } from '../answers/path';
import type { Basis, Check, Edition, Programme, Sweep } from '../policy/types';
import { decide } from './decide';
import {
  exampleOf,
  explainMet,
  explainNotMet,
  explainThresholdMissing,
  explainUnanswered,
  shownFigure,
  type Explanation,
} from './explain';
import { planFor, type PlannedIndicator, type PlannedRequirement } from './plan';
import { toNumber } from './quantity';
import { allOf, type Overall, type Verdict } from './verdict';

export interface RequirementResult extends Explanation {
  id: string;
  title: string;
  verdict: Verdict;
  /** null while unknown */
  value: number | null;
  threshold: number | null;
  /** Still lacking, in `unit`; 0 exactly when met; null while undecided. */
  gap: number | null;
  unit: string;
  basis: Basis;
  /** Where the threshold stands. */
  place: string;
  missing: readonly string[];
}

export interface IndicatorResult {
  id: string;
  title: string;
  verdict: Verdict;
  requirements: RequirementResult[];
}

export interface GateResult {
  path: string;
  title: string;
  answer: 'yes' | 'no' | 'unsure' | undefined;
  place: string;
}

export interface Finding {
  number: number;
  severity: 'error' | 'warning';
  fields: readonly string[];
  message: string;
}

export interface Assessment {
  programme: string;
  edition: string;
  overall: Overall;
  gates: GateResult[];
  indicators: IndicatorResult[];
  checks: Finding[];
  /** Answers that no indicator asks for and 符合 still needs (the industry). */
  unsettled: readonly string[];
  /** Answers of the quick check that would settle what is still open. */
  missing: string[];
}

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
  const indicators = planFor(programme, edition, group).map((planned) =>
    assessIndicator(programme, planned, edition, answers, group),
  );
  const gates = programme.gates.map(({ path, title, place }): GateResult => ({
    path,
    title,
    place,
    answer: answerAt(answers, path) as GateResult['answer'],
  }));
  const checks = runChecks(programme.checks, edition, answers);
  const unsettled = programme.unsettled?.(answers) ?? [];
  return {
    programme: programme.id,
    edition: edition.edition,
    overall: overallOf(programme.combine, indicators, gates, checks, unsettled),
    gates,
    indicators,
    checks,
    unsettled,
    missing: missingAnswers(indicators, gates, unsettled),
  };
}

function assessIndicator<A extends AnswerTree>(
  programme: Programme<A>,
  { indicator, requirements }: PlannedIndicator<A>,
  edition: Edition,
  answers: A,
  group: string | undefined,
): IndicatorResult {
  const results: RequirementResult[] = [];
  let verdict: Verdict = 'met';
  for (const planned of requirements) {
    const result = assessRequirement(programme, planned, edition, answers, group);
    verdict = allOf(verdict, result.verdict);
    results.push(result);
  }
  return { id: indicator.id, title: indicator.title, verdict, requirements: results };
}

function assessRequirement<A extends AnswerTree>(
  programme: Programme<A>,
  planned: PlannedRequirement<A>,
  edition: Edition,
  answers: A,
  group: string | undefined,
): RequirementResult {
  const { id, title, unit } = planned.requirement;
  const decision = decide(planned, answers, edition, programme.groupField);
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
    case 'not-met':
      Object.assign(result, explainNotMet(planned, shown, decision, answers));
      break;
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

function runChecks<A>(
  checks: readonly (Check<A> | Sweep<A>)[],
  edition: Edition,
  answers: A,
): Finding[] {
  const findings: Finding[] = [];
  for (const check of checks) {
    const { number, severity } = check;
    if ('sweep' in check)
      check.sweep(answers, (path, message) =>
        findings.push({ number, severity, fields: [path], message }),
      );
    else {
      const message = check.find(answers, edition);
      if (message !== undefined) findings.push({ number, severity, fields: check.fields, message });
    }
  }
  return findings;
}

/** 不符合 by any known "no"; 符合 only when nothing at all is open; else 尚不能判定. */
function overallOf(
  combine: 'all' | 'any',
  indicators: IndicatorResult[],
  gates: GateResult[],
  checks: Finding[],
  unsettled: readonly string[],
): Overall {
  const is = (verdict: Verdict) => (indicator: IndicatorResult) => indicator.verdict === verdict;
  const failed =
    combine === 'all' ? indicators.some(is('not-met')) : indicators.every(is('not-met'));
  if (failed || gates.some((gate) => gate.answer === 'no')) return 'not-eligible';
  const reached = combine === 'all' ? indicators.every(is('met')) : indicators.some(is('met'));
  const blocked = checks.some((check) => check.severity === 'error');
  const settled = unsettled.length === 0 && gates.every((gate) => gate.answer === 'yes');
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
