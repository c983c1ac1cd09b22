import { describe, expect, test } from 'vitest';
import { asQuantity, sameDecision, type Decision } from './decision';
import { amount, percentage } from './quantity';
import { planThreshold } from './threshold';

const threshold = planThreshold({ basis: 'notice', place: '附件5', value: 6 }, '%');
const decision: Decision = {
  verdict: 'not-met',
  quantity: percentage(5, 100),
  bound: '',
  threshold,
  asked: 6,
  missing: ['a', 'b'],
  note: undefined,
};

describe('words are kept only while the very same is to be said', () => {
  test.each<[what: string, change: Partial<Decision>]>([
    ['nothing', {}],
    ['the same figure, made again', { quantity: percentage(5, 100) }],
    ['the same list, made again', { missing: ['a', 'b'] }],
  ])('%s changed: the same', (_what, change) => {
    expect(sameDecision(decision, { ...decision, ...change })).toBe(true);
  });

  test.each<[what: string, change: Partial<Decision>]>([
    ['the verdict', { verdict: 'met' }],
    ['the threshold', { threshold: { ...threshold } }],
    ['what is asked after tiers', { asked: 7 }],
    ['a figure that is now a bound', { bound: '至少 ' }],
    ['the note', { note: '为 0' }],
    ['the part', { quantity: percentage(6, 100) }],
    ['the whole', { quantity: percentage(5, 101) }],
    ['the scale', { quantity: { top: 5, bottom: 100, scale: 1 } }],
    ['a figure that is blank', { quantity: undefined }],
    ['a figure that is plain', { quantity: 5 }],
    ['one more answer missing', { missing: ['a', 'b', 'c'] }],
    ['one less missing', { missing: ['a'] }],
    ['another missing', { missing: ['a', 'c'] }],
    ['nothing missing', { missing: [] }],
  ])('%s changed: not the same', (_what, change) => {
    expect(sameDecision(decision, { ...decision, ...change })).toBe(false);
    expect(sameDecision({ ...decision, ...change }, decision)).toBe(false);
  });

  test('plain figures are compared by their value', () => {
    const plain = { ...decision, quantity: 5 };
    expect(sameDecision(plain, { ...plain })).toBe(true);
    expect(sameDecision(plain, { ...plain, quantity: 6 })).toBe(false);
    expect(sameDecision({ ...plain, quantity: undefined }, { ...plain, quantity: undefined })).toBe(
      true,
    );
  });
});

test('a plain figure is an amount', () => {
  expect(asQuantity(5)).toEqual(amount(5));
  expect(asQuantity(percentage(1, 2))).toEqual(percentage(1, 2));
});
