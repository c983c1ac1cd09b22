import { expect, test } from 'vitest';
import { hasContent, isFilled, sumExactly } from './count';

test.each<[values: number[], sum: number]>([
  [[0.01, 0.14], 0.15], // 0.15000000000000002 without whole 分
  [[0.29, 0.57], 0.86],
  [[1.09, 1.1], 2.19],
  [[], 0],
])('%j to the 分: %d', (values, sum) => {
  expect(sumExactly(values, 2)).toBe(sum);
});

test.each<[row: object, has: boolean]>([
  [{}, false],
  [{ name: '' }, false],
  [{ name: undefined }, false],
  [{ applicants: [] }, false],
  [{ name: '甲' }, true],
  [{ originalValue: 0 }, true],
  [{ inForce: 'no' }, true],
])('%j holds something: %j', (row, has) => {
  expect(hasContent(row)).toBe(has);
  expect(isFilled([{}, row])).toBe(has);
});

test('no list is not filled', () => {
  expect([isFilled(undefined), isFilled([])]).toEqual([false, false]);
});
