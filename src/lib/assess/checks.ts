import type { AnswerTree } from '../answers/path';
import type { Check, Edition, Programme } from '../policy/types';
import type { Finding } from './assessment';

interface Placed<A extends AnswerTree> {
  check: Check<A>;
  /** In the programme's order. */
  place: number;
}

/** The checks of a programme by the answer they need. */
type ByAnswer<A extends AnswerTree> = Map<string, Placed<A>[]>;

/**
 * By what was answered, not by what could be: most dossiers answer a few of the hundred questions,
 * and a check without its answer has nothing to find.
 */
export function runChecks<A extends AnswerTree>(
  programme: Programme<A>,
  edition: Edition,
  answers: A,
): Finding[] {
  const byAnswer = sorted(programme.checks);
  const findings: Finding[] = [];
  const places: number[] = [];
  for (const key in answers) {
    const wanted = byAnswer.get(key);
    if (wanted === undefined) continue;
    for (const { check, place } of wanted) {
      const message = check.find(answers, edition, programme);
      if (message === undefined) continue;
      // Findings are few: each goes to its place as it is found.
      let at = places.length;
      while (at > 0 && places[at - 1]! > place) at--;
      const { number, severity, fields } = check;
      places.splice(at, 0, place);
      findings.splice(at, 0, { number, severity, fields, message });
    }
  }
  return findings;
}

const known = new WeakMap<object, unknown>();

function sorted<A extends AnswerTree>(checks: readonly Check<A>[]): ByAnswer<A> {
  let byAnswer = known.get(checks) as ByAnswer<A> | undefined;
  if (byAnswer) return byAnswer;
  byAnswer = new Map();
  for (const [place, check] of checks.entries()) {
    const [key = ''] = (check.needs ?? check.fields[0]!).split('.');
    const same = byAnswer.get(key);
    if (same) same.push({ check, place });
    else byAnswer.set(key, [{ check, place }]);
  }
  known.set(checks, byAnswer);
  return byAnswer;
}
