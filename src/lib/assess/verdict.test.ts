import { expect, test } from 'vitest';
import { allOf, type Verdict } from './verdict';

const fromMetToNotMet: Verdict[] = ['met', 'threshold-missing', 'unanswered', 'not-met'];

test('an empty "and" is met', () => {
  expect(allOf([])).toBe('met');
});

test('of two verdicts the one further from 达标 decides, in either order', () => {
  fromMetToNotMet.forEach((a, i) =>
    fromMetToNotMet.forEach((b, k) => {
      const decides = fromMetToNotMet[Math.max(i, k)];
      expect(allOf([a, b]), `${a} and ${b}`).toBe(decides);
      expect(allOf([a, 'met', b, a])).toBe(decides);
    }),
  );
});
