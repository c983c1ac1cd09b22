import { answerAt, withAnswer, type AnswerTree } from '../answers/path';
import { decide, knownOf } from '../assess/decide';
import { planFor, type PlannedRequirement } from '../assess/plan';
import type { Edition, Lever, Question, WholeProgramme } from './types';

/** Figures and a deadline that are tried; the dossier itself is never touched. */
export interface Trial {
  answers: AnswerTree;
  edition: Edition;
}

export interface LeastStep {
  /** `indicator.requirement` */
  key: string;
  lever: Lever;
  /** Path, or `referenceDay`; before and after. */
  changes: { path: string; from: unknown; to: unknown }[];
  /** Further ways to the same, each enough by itself. */
  others: { path: string; to: number }[];
}

export interface Least {
  steps: LeastStep[];
  /** All that it comes to. */
  trial: Trial;
  /** Requirements that no figure decides: a threshold is missing, or an answer that is no figure. */
  open: { key: string; why: 'threshold-missing' | 'unanswered' }[];
}

/**
 * Sets an answer that is tried. Where a filled list decides it, the list gives way to what it says
 * now, because otherwise nothing would change.
 */
export function tryAnswer(
  { lists }: Pick<WholeProgramme, 'lists'>,
  { answers, edition }: Trial,
  path: string,
  value: unknown,
): AnswerTree {
  let next = answers;
  for (const { sheet, decides } of lists) {
    if (!Array.isArray(answers[sheet.id]) || !decides.some((one) => one.path === path)) continue;
    for (const one of decides) {
      const said = one.figure(answers, edition);
      if (said) next = withAnswer(next, one.path, said.value);
    }
    next = withAnswer(next, sheet.id, undefined);
  }
  return withAnswer(next, path, value);
}

/** What a field holds now: the answer, or what a filled list says in its place. */
export function figureNow(
  { lists }: Pick<WholeProgramme, 'lists'>,
  { answers, edition }: Trial,
  path: string,
): number | undefined {
  for (const { sheet, decides } of lists) {
    if (!Array.isArray(answers[sheet.id])) continue;
    const said = decides.find((one) => one.path === path)?.figure(answers, edition);
    if (said) return said.value;
  }
  const value = answerAt(answers, path);
  return typeof value === 'number' ? value : undefined;
}

/**
 * The least that makes the indicators met (all of them, or the one named), one requirement after the
 * other; each figure is the very boundary on its grid.
 */
export function leastFor(whole: WholeProgramme, from: Trial, only?: string): Least {
  let trial = from;
  const steps: LeastStep[] = [];
  const requirements = planned(whole, from).filter(
    ({ indicator }) => only === undefined || indicator.id === only,
  );
  for (const one of requirements) {
    const key = keyOf(one);
    if (verdict(whole, trial, key) === 'met') continue;
    const ways = (whole.whatIf.levers[key]?.(trial.answers) ?? []).flatMap((lever) => {
      const reached = pull(whole, trial, key, lever);
      return reached ? [{ lever, reached }] : [];
    });
    const [first, ...others] = ways;
    if (!first) continue;
    steps.push({
      key,
      lever: first.lever,
      changes: changesBetween(trial, first.reached, first.lever, whole),
      others: others.flatMap(({ lever, reached }) =>
        lever.kind === 'figure'
          ? [{ path: lever.path, to: answerAt(reached.answers, lever.path) as number }]
          : [],
      ),
    });
    trial = first.reached;
  }
  const open = requirements.flatMap((one): Least['open'] => {
    const said = verdict(whole, trial, keyOf(one));
    if (said === 'met') return [];
    return [
      {
        key: keyOf(one),
        why: said === 'threshold-missing' ? 'threshold-missing' : 'unanswered',
      },
    ];
  });
  return { steps, trial, open };
}

type Planned = PlannedRequirement<AnswerTree>;

const keyOf = ({ indicator, requirement }: Planned) => `${indicator.id}.${requirement.id}`;

const planned = ({ programme }: WholeProgramme, { answers, edition }: Trial): Planned[] =>
  planFor(programme, edition, programme.groupOf(answers)).indicators.flatMap(
    ({ requirements }) => requirements,
  );

function verdict(whole: WholeProgramme, trial: Trial, key: string) {
  const one = planned(whole, trial).find((candidate) => keyOf(candidate) === key);
  if (one === undefined) return undefined;
  const known = knownOf(one, trial.answers, trial.edition);
  return decide(one, known, whole.programme.groupField).verdict;
}

/** The trial with a lever pulled just far enough; undefined when it does not lead there. */
function pull(whole: WholeProgramme, trial: Trial, key: string, lever: Lever): Trial | undefined {
  const isMet = (next: Trial) => verdict(whole, next, key) === 'met';
  switch (lever.kind) {
    case 'figure': {
      // A list gives way once, not at every figure tried.
      const now = figureNow(whole, trial, lever.path);
      const base = { ...trial, answers: tryAnswer(whole, trial, lever.path, now) };
      const at = (steps: number) => withFigure(whole, base, lever.path, steps);
      const steps = firstThat((count) => isMet(at(count)), 10 ** 12);
      return steps === undefined ? undefined : at(steps);
    }
    case 'each': {
      let next = trial;
      for (const path of lever.paths) {
        if (isMet(next)) break;
        const had = answerAt(next.answers, path);
        if (typeof had !== 'number' || had < 1)
          next = { ...next, answers: tryAnswer(whole, next, path, 1) };
      }
      return isMet(next) ? next : undefined;
    }
    case 'yes': {
      const next = { ...trial, answers: tryAnswer(whole, trial, lever.path, 'yes') };
      return isMet(next) ? next : undefined;
    }
    case 'wait': {
      const at = (days: number): Trial => ({
        ...trial,
        edition: { ...trial.edition, referenceDay: dayAfter(trial.edition.referenceDay, days) },
      });
      const days = firstThat((count) => isMet(at(count)), 40_000);
      return days === undefined ? undefined : at(days);
    }
  }
}

function withFigure(whole: WholeProgramme, trial: Trial, path: string, steps: number): Trial {
  const perUnit = stepsPerUnit(whole, path);
  // Divided, not multiplied by 0.01: 46346 ÷ 100 is the double that 463.46 is.
  const value = steps / perUnit;
  let answers = tryAnswer(whole, trial, path, value);
  for (const larger of carriedBy(whole, path)) {
    const had = answerAt(answers, larger);
    if (typeof had === 'number' && had < value) answers = withAnswer(answers, larger, value);
  }
  return { ...trial, answers };
}

/** The figures that may not be smaller than one, nearest first. */
function carriedBy({ whatIf: { carries } }: WholeProgramme, path: string): string[] {
  const larger: string[] = [];
  for (let next = carries[path]; next !== undefined; next = carries[next]) larger.push(next);
  return larger;
}

/** The smallest whole number from 0 up at which a condition that stays true becomes true. */
function firstThat(holds: (count: number) => boolean, most: number): number | undefined {
  let high = 1;
  if (holds(0)) return 0;
  while (!holds(high)) {
    if (high >= most) return undefined;
    high = Math.min(high * 2, most);
  }
  let low = Math.floor(high / 2);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}

export function questionAt(
  { programme, formQuestions }: WholeProgramme,
  path: string,
): Question<AnswerTree> | undefined {
  return [...programme.steps, ...formQuestions]
    .flatMap(({ questions }) => questions)
    .find((question) => question.path === path);
}

/** Persons and pieces are whole; money and areas are typed to two places. */
export const stepsPerUnit = (whole: WholeProgramme, path: string): number =>
  questionAt(whole, path)?.kind === 'count' ? 1 : 100;

const DAY = 86_400_000;

export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

function changesBetween(
  before: Trial,
  after: Trial,
  lever: Lever,
  whole: WholeProgramme,
): LeastStep['changes'] {
  if (lever.kind === 'wait')
    return [
      {
        path: 'referenceDay',
        from: before.edition.referenceDay,
        to: after.edition.referenceDay,
      },
    ];
  const paths = lever.kind === 'each' ? lever.paths : [lever.path];
  const carried = paths.flatMap((path) => carriedBy(whole, path));
  return [...paths, ...carried].flatMap((path) => {
    const from = figureNow(whole, before, path) ?? answerAt(before.answers, path);
    const to = answerAt(after.answers, path);
    return from === to ? [] : [{ path, from, to }];
  });
}
