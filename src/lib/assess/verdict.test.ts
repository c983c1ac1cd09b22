import { expect, test } from 'vitest';
import { allOf, anyOf, type Verdict } from './verdict';

const verdicts: Verdict[] = ['met', 'threshold-missing', 'unanswered', 'not-met'];

test('"and": the verdict further from 达标 decides, in either order', () => {
  verdicts.forEach((a, i) =>
    verdicts.forEach((b, k) => {
      expect(allOf(a, b), `${a} and ${b}`).toBe(verdicts[Math.max(i, k)]);
    }),
  );
});

test.each<[a: Verdict, b: Verdict, either: Verdict]>([
  ['met', 'met', 'met'],
  ['met', 'not-met', 'met'],
  ['met', 'unanswered', 'met'],
  ['met', 'threshold-missing', 'met'],
  ['not-met', 'not-met', 'not-met'],
  ['not-met', 'unanswered', 'unanswered'],
  ['not-met', 'threshold-missing', 'threshold-missing'],
  ['unanswered', 'unanswered', 'unanswered'],
  ['unanswered', 'threshold-missing', 'unanswered'],
  ['threshold-missing', 'threshold-missing', 'threshold-missing'],
])('"or": %s or %s is %s, in either order', (a, b, either) => {
  expect(anyOf(a, b)).toBe(either);
  expect(anyOf(b, a)).toBe(either);
});
