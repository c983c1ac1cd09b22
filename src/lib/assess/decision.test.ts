import { describe, expect, test } from 'vitest';
import { asQuantity, sameKnown, type Known } from './decision';
import { amount, percentage, type Quantity } from './quantity';

const figure: Known = { measure: percentage(5, 100), asked: 6, other: undefined };
const bounds = {
  low: percentage(5, 100),
  high: percentage(7, 100),
  missing: ['a', 'b'],
  note: '为 0',
};
const within: Known = { measure: bounds, asked: 6, other: amount(1) };
const open: Known = { measure: { missing: ['a', 'b'], note: '为 0' }, asked: 6, other: undefined };

describe('words are kept only while the very same is known', () => {
  test.each<[what: string, known: Known]>([
    ['a figure', figure],
    ['bounds', within],
    ['an open measure', open],
    ['a plain figure', { ...figure, measure: 5 }],
    ['nothing asked', { ...figure, asked: undefined }],
  ])('%s, made again: the same', (_what, known) => {
    expect(sameKnown(known, structuredClone(known))).toBe(true);
  });

  test.each<[what: string, known: Known, change: Partial<Known>]>([
    ['what is asked after tiers', figure, { asked: 7 }],
    ['what is asked, unknown', figure, { asked: undefined }],
    ['the other way', figure, { other: amount(1) }],
    ['the figure of the other way', within, { other: amount(2) }],
    ['the part', figure, { measure: percentage(6, 100) }],
    ['the whole', figure, { measure: percentage(5, 101) }],
    ['the scale', figure, { measure: { top: 5, bottom: 100, scale: 1 } }],
    ['a figure that is blank', figure, { measure: { missing: ['a'] } }],
    ['a figure that is plain', figure, { measure: 5 }],
    ['a figure that is now bounds', figure, { measure: bounds }],
    ['the low bound', within, { measure: { ...bounds, low: percentage(4, 100) } }],
    ['the high bound', within, { measure: { ...bounds, high: percentage(8, 100) } }],
    ['the note of bounds', within, { measure: { ...bounds, note: '为 1' } }],
    ['what bounds miss', within, { measure: { ...bounds, missing: ['a'] } }],
    ['bounds that are open', within, { measure: { missing: ['a', 'b'], note: '为 0' } }],
    ['the note', open, { measure: { missing: ['a', 'b'] } }],
    ['one more answer missing', open, { measure: { missing: ['a', 'b', 'c'], note: '为 0' } }],
    ['one less missing', open, { measure: { missing: ['a'], note: '为 0' } }],
    ['another missing', open, { measure: { missing: ['a', 'c'], note: '为 0' } }],
    ['nothing missing', open, { measure: { missing: [], note: '为 0' } }],
  ])('%s changed: not the same', (_what, known, change) => {
    expect(sameKnown(known, { ...known, ...change })).toBe(false);
    expect(sameKnown({ ...known, ...change }, known)).toBe(false);
  });

  test('plain figures are compared by their value', () => {
    expect(sameKnown({ ...figure, measure: 5 }, { ...figure, measure: 6 })).toBe(false);
  });
});

test('a plain figure is an amount', () => {
  const whole: Quantity = percentage(1, 2);
  expect(asQuantity(5)).toEqual(amount(5));
  expect(asQuantity(whole)).toEqual(percentage(1, 2));
});
