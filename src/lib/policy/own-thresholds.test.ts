import { expect, test } from 'vitest';
import { withOwnThresholds } from './own-thresholds';
import { edition } from './tech-centre/firms.builder';

const with3 = withOwnThresholds(edition, {
  'rnd-expense.ratio': { manufacturing: 3 },
  'main-revenue.amount': { manufacturing: 1 },
  'rnd-staff.share': { manufacturing: 1 },
  'no-such.thing': { manufacturing: 1 },
});

test('a missing threshold takes the user’s figure, and says so', () => {
  expect(with3.thresholds['rnd-expense.ratio']!['manufacturing']).toMatchObject({
    basis: 'user',
    value: 3,
    place: expect.stringContaining('用户自填'),
  });
});

test('the other type keeps its own', () => {
  expect(with3.thresholds['rnd-expense.ratio']!['rnd-design']!.basis).toBe('missing');
});

test('an official figure is never replaced, and nothing new is asked', () => {
  expect(with3.thresholds['main-revenue.amount']).toEqual(
    edition.thresholds['main-revenue.amount'],
  );
  expect(with3.thresholds['rnd-staff.share']).toEqual(edition.thresholds['rnd-staff.share']);
  expect(with3.thresholds).not.toHaveProperty('no-such.thing');
});

test('the edition itself is not changed', () => {
  expect(edition.thresholds['rnd-expense.ratio']!['manufacturing']!.basis).toBe('missing');
  expect(withOwnThresholds(edition, {})).toBe(edition);
});
