import { expect, test } from 'vitest';
import type { TechCentreAnswers } from '../answers';
import { patentsToReport } from './patents-to-report';
import { complete, edition } from './dossiers.builder';

const firm = complete as TechCentreAnswers;
const shared = firm.patents!;
const [first] = shared;
const own = { ...first!, patentees: [firm.enterpriseName!] };
const reported = (patents: TechCentreAnswers['patents']) =>
  patentsToReport({ ...firm, patents: patents! }, edition).map(({ index }) => index);

test('shared patents until they make a whole', () => {
  expect(reported(shared)).toEqual([0, 1, 2]);
});

test('one of our own stands alone', () => {
  expect(reported([shared[1]!, own, shared[2]!])).toEqual([1]);
});

test('all that are listed while they make no whole, rows without anything left out', () => {
  expect(reported([shared[0]!, {}, shared[1]!])).toEqual([0, 2]);
  expect(reported([{ name: '一种方法' }])).toEqual([0]);
});

const NUMBERS = ['ZL202011633759.5', 'ZL201911044411.X', 'ZL97101765.4', 'ZL202010000011.4'];

/** Of two owners; each has its own number, for one number counts once. */
const half = (at: number, changes: object = {}) => ({
  ...own,
  number: NUMBERS[at]!,
  patentees: [firm.enterpriseName!, '某大学'],
  ...changes,
});

test('no more shared ones than make a whole: each further row may be found wrong', () => {
  expect(reported([half(0), half(1), half(2), half(3)])).toEqual([0, 1]);
});

test('what does not count is not reported while others make a whole, wherever it stands', () => {
  const lapsed = half(0, { inForce: 'no' });
  expect(reported([lapsed, {}, half(1), lapsed, half(2), half(3)])).toEqual([2, 4]);
  expect(reported([{ ...own, inForce: 'no' }, half(1), { ...own, number: NUMBERS[2]! }])).toEqual([
    2,
  ]);
});

test('a patent filed after the year of the application makes no whole', () => {
  const later = { ...own, number: 'ZL202511044411.5', filingDate: '2025-01-02' };
  expect(reported([later, half(1), half(2)])).toEqual([1, 2]);
});
