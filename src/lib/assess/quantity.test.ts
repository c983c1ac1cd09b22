import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  amount,
  compare,
  fraction,
  gapTo,
  percentage,
  roundedToTenths,
  toNumber,
  type Quantity,
} from './quantity';

const below = (q: Quantity, threshold: number) => {
  expect(compare(q, threshold)).toBeLessThan(0);
  expect(gapTo(q, threshold)).toBeGreaterThan(0);
};
const reached = (q: Quantity, threshold: number) => {
  expect(compare(q, threshold)).toBeGreaterThanOrEqual(0);
  expect(gapTo(q, threshold)).toBe(0);
};

describe('money against a threshold', () => {
  test.each<[value: number, threshold: number, gap: number]>([
    [5999.96, 6000, 0.04],
    [5999.99, 6000, 0.01],
    [5999.999999, 6000, 0.000001],
    [299.99, 300, 0.01],
    [0, 300, 300],
    [-5, 300, 305],
    [0.2, 0.3, 0.1],
  ])('%d of %d lacks %d, exactly', (value, threshold, gap) => {
    below(amount(value), threshold);
    expect(gapTo(amount(value), threshold)).toBe(gap);
  });

  test.each([
    [6000, 6000],
    [6000.01, 6000],
    [300, 300],
    [0, 0],
  ])('%d reaches %d', (value, threshold) => reached(amount(value), threshold));
});

describe('a ratio at its threshold, where doubles go wrong', () => {
  test.each<[part: number, whole: number, percent: number]>([
    [210, 7000, 3],
    [0.07, 1, 7], // 0.07 × 100 is 7.000000000000001
    [0.29, 1, 29], // 0.29 × 100 is 28.999999999999996
    [0.57, 1, 57], // 0.57 × 100 is 56.99999999999999
    [21.0069, 700.23, 3],
    [1.1, 22, 5],
    [463.452, 7022, 6.6],
    [16.1, 1000, 1.61],
    [4.35, 100, 4.35],
    [33, 100, 33],
  ])('%d of %d is exactly %d%%', (part, whole, percent) => {
    reached(percentage(part, whole), percent);
    expect(toNumber(percentage(part, whole)), 'and is given as that figure').toBe(percent);
    below(percentage(part - 0.01, whole), percent);
    reached(percentage(part + 0.01, whole), percent);
  });

  test.each<[part: number, whole: number, percent: number]>([
    [209.99, 7000, 3],
    [462.7, 7022, 6.6], // shown 6.6, and less
    [0.069999, 1, 7],
    [23, 54, 42.6],
  ])('%d of %d is below %d%%', (part, whole, percent) => below(percentage(part, whole), percent));

  test('to the last decimal, as whole numbers of 分 would have it', () => {
    const fen = fc.integer({ min: 1, max: 1e9 });
    fc.assert(
      fc.property(fen, fen, fc.integer({ min: 0, max: 10000 }), (part, whole, hundredths) => {
        const left = BigInt(part) * 10000n;
        const right = BigInt(hundredths) * BigInt(whole);
        const sign = left < right ? -1 : left > right ? 1 : 0;
        const q = percentage(part / 100, whole / 100);
        expect(Math.sign(compare(q, hundredths / 100)) || 0).toBe(sign);
        expect(gapTo(q, hundredths / 100) > 0).toBe(sign < 0);
      }),
      { numRuns: 2000 },
    );
  });

  test('every exact tie is reached', () => {
    const hundredth = fc.integer({ min: 1, max: 10000 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), hundredth, (whole, hundredths) => {
        const part = Number(`${whole * hundredths}e-4`);
        reached(percentage(part, whole), Number(`${hundredths}e-2`));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('shares of patents stay fractions', () => {
  test.each([
    [1, 1],
    [2, 2],
    [7, 6],
  ])('%i/%i reaches 1', (top, bottom) => reached(fraction(top, bottom), 1));

  test.each([
    [5, 6, 1 / 6],
    [1, 2, 1 / 2],
    [2, 3, 1 / 3],
    [0, 1, 1],
  ])('%i/%i lacks %d', (top, bottom, gap) => {
    below(fraction(top, bottom), 1);
    expect(gapTo(fraction(top, bottom), 1)).toBe(gap);
  });
});

describe('one decimal, half up, as 附件1 shows', () => {
  test.each<[part: number, whole: number, tenths: number]>([
    [7022, 8966.5, 78.3],
    [4632.7, 4632.7, 100],
    [462.7, 7022, 6.6],
    [421.4, 4632.7, 9.1],
    [23, 54, 42.6],
    [6.55, 100, 6.6],
    [6.549999, 100, 6.5],
    [1.005, 10, 10.1], // 10.05 exactly
    [0.0035, 1, 0.4], // 0.35 exactly
    [0, 100, 0],
    [1, 1, 100],
  ])('%d of %d is %d%%', (part, whole, tenths) => {
    expect(roundedToTenths(percentage(part, whole))).toBe(tenths);
  });
});

describe('figures so long that their products pass what a double holds', () => {
  test.each<[part: number, whole: number, percent: number, lacking: number]>([
    [450000000.000001, 900000000.000003, 50, 0.00005],
    [454500000.000001, 900000000.000003, 50.5, 0.0000515],
  ])('%d of %d lacks exactly so much of %d%%', (part, whole, percent, lacking) => {
    below(percentage(part, whole), percent);
    expect(gapTo(percentage(part, whole), percent)).toBe(lacking / whole);
  });

  test('a tie is a tie', () => reached(percentage(450000000.000001, 900000000.000002), 50));
});
