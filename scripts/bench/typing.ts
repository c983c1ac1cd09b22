import type { BenchAnswers } from './answers';
import { designer, maker } from './samples';

type Answers = Record<string, unknown>;

/**
 * Two sessions at the wizard: a blank dossier is filled in, then figures are typed over. An answer
 * changes with every digit; each state is a tree of its own that differs from the one before in that
 * answer and shares the branches with it, as the app's own do.
 */
export const TYPED: readonly BenchAnswers[] = [
  ...session(maker, {
    mainRevenue: 5999.96,
    rndExpense: 179.9,
    staffTotal: 212,
    rndStaff: 19,
    equipmentValue: 299.99,
    patentsGranted: 0.5,
    rules: { ip: 0, team: 12 },
    centreFounded: '2022-06-01',
  }),
  ...session(designer, {
    mainRevenue: 11720.8,
    pureServiceRevenue: 2999.99,
    rndExpense: 299.99,
    staffTotal: 200,
    rndStaff: 19,
    equipmentValue: 59.99,
    copyrightsGranted: 19,
    patentsGranted: 1,
    rules: { quality: 0 },
    enterpriseFounded: '2023-03-01',
  }),
];

function session(filledIn: BenchAnswers, typedOver: BenchAnswers): Answers[] {
  const states: Answers[] = [{}];
  const answer = (path: readonly string[], value: unknown) =>
    states.push(withAnswer(states.at(-1)!, path, value));
  for (const [key, value] of [...Object.entries(filledIn), ...Object.entries(typedOver)]) {
    if (typeof value === 'number') for (const typed of digitByDigit(value)) answer([key], typed);
    else if (typeof value !== 'object') answer([key], value);
    else
      for (const [inBranch, given] of Object.entries(value as Answers))
        answer([key, inBranch], given);
  }
  return states;
}

/** 462.7 → 4, 46, 462, 462.7: the point alone changes nothing. */
function digitByDigit(value: number): number[] {
  const text = String(value);
  const typed = [...text].map((_, at) => Number(text.slice(0, at + 1)));
  return typed.filter((figure, at) => figure !== typed[at - 1]);
}

function withAnswer(answers: Answers, [key, ...rest]: readonly string[], value: unknown): Answers {
  return {
    ...answers,
    [key!]: rest.length > 0 ? withAnswer((answers[key!] ?? {}) as Answers, rest, value) : value,
  };
}
