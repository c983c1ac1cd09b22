import { expect, test } from 'vitest';
import { median, quantile } from './statistics';

test('the median is the middle, or the mean of the two middles', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2.5);
});

test('a quantile lies between its neighbours', () => {
  expect(quantile([0, 10, 20, 30, 40], 0.95)).toBeCloseTo(38);
  expect(quantile([7], 0.95)).toBe(7);
});

test('nothing measured is an error, not 0', () => {
  expect(() => median([])).toThrow('没有测到');
});
