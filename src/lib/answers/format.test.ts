import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatNumber } from './format';

/** Thousands are parted by a thin space; here a plain one is written for it. */
const spaced = (text: string) => text.replace(/ /g, '\u2009');

test.each<[value: number, shown: string]>([
  [0, '0'],
  [7, '7'],
  [999, '999'],
  [1000, '1 000'],
  [5999.96, '5 999.96'],
  [7022, '7 022'],
  [1234567.891234, '1 234 567.891234'],
  [-999.5, '-999.5'],
  [-1000.5, '-1 000.5'],
  [0.04, '0.04'],
])('%d is shown %s', (value, shown) => {
  expect(formatNumber(value)).toBe(spaced(shown));
});

test('with a fixed number of decimals', () => {
  expect(formatNumber(7022, 1)).toBe(spaced('7 022.0'));
});

test('taking the spaces out gives the same figure back', () => {
  const figure = fc.double({ min: -1e15, max: 1e15, noNaN: true }).filter((value) => value !== 0);
  fc.assert(
    fc.property(figure, (value) => {
      const shown = formatNumber(value);
      expect(shown).toMatch(/^-?\d{1,3}(\u2009\d{3})*(\.\d+)?$/);
      expect(Number(shown.replace(/\u2009/g, ''))).toBeCloseTo(value, 10);
    }),
  );
});
