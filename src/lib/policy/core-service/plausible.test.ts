import { describe, expect, test } from 'vitest';
import { but, judge } from './organisation.builder';
import { formQuestions, steps } from './questions';

const questions = [...steps, ...formQuestions].flatMap((step) => step.questions);

describe('22 W out of any plausible range', () => {
  test.each(
    questions.flatMap(({ path, plausibleMax }) =>
      plausibleMax === undefined ? [] : [[path, plausibleMax] as const],
    ),
  )('%s: %d and more are asked about, less is not', (path, most) => {
    const found = (value: number) =>
      judge(but({ [path]: value })).checks.filter(({ number }) => number === 22);
    expect(found(most - 0.01)).toEqual([]);
    expect(found(most)).toMatchObject([{ severity: 'warning', fields: [path] }]);
  });
});
