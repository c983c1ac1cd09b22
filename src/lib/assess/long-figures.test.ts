import { describe, expect, test } from 'vitest';
import { amount, compare, gapTo, percentage, roundedToTenths, toNumber } from './quantity';

/** Figures whose products a double no longer holds, or with more decimals than money has. */
describe('near ties that only whole numbers of any length can decide', () => {
  test.each<[part: number, whole: number, percent: number, sign: number, gap: number]>([
    // 123456789012.34 × 3 % = 3703703670.3702
    [3703703670.3702, 123456789012.34, 3, 0, 0],
    [3703703670.3701, 123456789012.34, 3, -1, 0.01 / 123456789012.34],
    [3703703670.3703, 123456789012.34, 3, 1, 0],
    // Ten decimals, as a share of shares may have.
    [0.0000000003, 0.00000001, 3, 0, 0],
    [0.0000000002999999, 0.00000001, 3, -1, 1e-14 / 1e-8],
    [3e21, 1e23, 3, 0, 0],
    [2999999999999999e6, 1e23, 3, -1, 1e8 / 1e23],
    [1e21, 1e21, 100, 0, 0],
  ])('%d of %d against %d%%: %d', (part, whole, percent, sign, gap) => {
    const quantity = percentage(part, whole);
    expect(Math.sign(compare(quantity, percent)) || 0).toBe(sign);
    if (gap === 0) expect(gapTo(quantity, percent)).toBe(0);
    else expect(gapTo(quantity, percent) / gap).toBeCloseTo(1, 3);
  });

  test('a threshold with more than six decimals is compared as it is written', () => {
    expect(Math.sign(compare(percentage(1.23456789, 100), 1.23456789)) || 0).toBe(0);
    expect(compare(percentage(1.23456788, 100), 1.23456789)).toBeLessThan(0);
    expect(compare(percentage(1.2345679, 100), 1.23456789)).toBeGreaterThan(0);
  });
});

test.each<[part: number, whole: number, tenths: number]>([
  // 12.35 % exactly, of figures whose quotient a double cannot hold
  [0.1235, 1, 12.4],
  [123500000000.05, 1000000000000.4049, 12.3],
  [1.25, 100, 1.3],
  [1.2499999, 100, 1.2],
  [1.2500001, 100, 1.3],
  [99.95, 100, 100],
])('%d of %d is shown as %d%%', (part, whole, tenths) => {
  expect(roundedToTenths(percentage(part, whole))).toBe(tenths);
});

test('a figure loses the noise of its last digit and nothing else', () => {
  expect(toNumber(percentage(0.07, 1))).toBe(7);
  expect(toNumber(percentage(1, 3))).toBe(100 / 3);
  expect(toNumber(percentage(1.23456789012, 100))).toBe(1.23456789012);
  expect(toNumber(amount(1e-10))).toBe(1e-10);
});
