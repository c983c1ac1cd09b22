import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseNumber, shiftDecimal, type NumberRule } from './numbers';

const money: NumberRule = { unit: '万元' };
const people: NumberRule = { unit: '人', whole: true };

describe('read as typed or pasted', () => {
  test.each<[typed: string, value: number]>([
    ['7022', 7022],
    ['7022.0', 7022],
    ['7,022.0', 7022],
    ['1,234,567.89', 1234567.89],
    ['７０２２．０', 7022],
    ['７，０２２。０', 7022],
    ['7 022', 7022],
    ['7\u2009022.5', 7022.5], // as this tool shows it
    ["1'234'567", 1234567],
    ['  462.7\t', 462.7],
    ['7022万元', 7022],
    ['7022 万', 7022],
    ['.5', 0.5],
    ['5.', 5],
    ['0', 0],
    ['-0', 0],
    ['0.00', 0],
    ['007', 7],
    ['0.000001', 0.000001], // 1 分
    ['1234567890123', 1234567890123], // 13 digits
    ['123456789012345', 123456789012345], // 15 digits
  ])('%j is %d 万元', (typed, value) => {
    expect(parseNumber(typed, money)).toEqual({ state: 'value', value });
  });

  test.each(['', ' ', '\u3000', '\ufeff'])('%j is blank, which is not 0', (typed) => {
    expect(parseNumber(typed, money)).toEqual({ state: 'empty' });
  });

  test('0 is never -0', () => {
    expect(parseNumber('-0', money)).toHaveProperty('value', 0);
    expect(parseNumber('-0.0', { ...money, negative: true })).toHaveProperty('value', 0);
  });
});

describe('refused, with the reason', () => {
  test.each<[typed: string, says: RegExp, rule?: NumberRule]>([
    ['1,23', /千分位/],
    ['12,34,567', /千分位/],
    ['7,022,', /千分位/],
    ['7022 463', /只能填数字/], // two cells of a sheet
    ['7022\t463', /只能填数字/],
    ['1.2.3', /只能填数字/],
    ['abc', /只能填数字/],
    ['约7000', /只能填数字/],
    ['--5', /只能填数字/],
    ['七千', /阿拉伯数字/],
    ['七千零二十二', /阿拉伯数字/],
    ['4.3E+17', /科学记数/],
    ['1e5', /科学记数/],
    ['-5', /负数/],
    ['－５', /负数/],
    ['1234567890123456', /超过 15 位/],
    ['1234567890.123456', /超过 15 位/],
    ['0.0000001', /小数最多 6 位/],
    ['34.5', /整数/, people],
    ['34万', /单位是人/, people],
    ['34%', /单位是人/, people],
    ['万元', /只能填数字/],
  ])('%j: %s', (typed, says, rule = money) => {
    expect(parseNumber(typed, rule)).toEqual({
      state: 'problem',
      message: expect.stringMatching(says),
    });
  });
});

describe('whole numbers', () => {
  test.each<[typed: string, value: number]>([
    ['34', 34],
    ['34.0', 34],
    ['34人', 34],
    ['1,034', 1034],
  ])('%j is %d 人', (typed, value) => {
    expect(parseNumber(typed, people)).toEqual({ state: 'value', value });
  });
});

describe('another unit is a problem with a reading to click, never read silently', () => {
  test.each<[typed: string, suggested: number]>([
    ['70220000元', 7022],
    ['70,220,000 元', 7022],
    ['59999600元', 5999.96],
    ['0.7022亿元', 7022],
    ['0.7亿', 7000],
    ['1元', 0.0001],
    ['0元', 0],
  ])('%j: is %d 万元 meant?', (typed, value) => {
    expect(parseNumber(typed, money)).toEqual({
      state: 'problem',
      message: expect.stringContaining('这里的单位是万元'),
      suggestion: { label: `改为 ${value} 万元`, value },
    });
  });

  test.each(['3人', '5%', '七千元', '-5元'])('%j suggests nothing', (typed) => {
    const parsed = parseNumber(typed, money);
    expect(parsed.state).toBe('problem');
    expect(parsed).not.toHaveProperty('suggestion');
  });
});

test('a negative figure is read where a form allows one', () => {
  expect(parseNumber('-12.5', { unit: '万元', negative: true })).toEqual({
    state: 'value',
    value: -12.5,
  });
});

test.each<[value: number, places: number, moved: number]>([
  [70220000, -4, 7022],
  [1.005, 2, 100.5],
  [4.35, 2, 435],
  [0.0001, 4, 1],
  [1e21, -21, 1],
  [0, -4, 0],
])('the point of %d moved by %d is %d', (value, places, moved) => {
  expect(shiftDecimal(value, places)).toBe(moved);
});

describe('whatever is typed', () => {
  const nearNumbers = fc.string({
    unit: fc.constantFrom(..."0123456789.,- 'eE+%元万亿人七千／．，−０９\t\u3000"),
    maxLength: 24,
  });
  const rule = fc.record({
    unit: fc.constantFrom('万元', '元', '人', '%', ''),
    whole: fc.boolean(),
    negative: fc.boolean(),
  });

  test('it is blank, a finite number or a problem in words; reading never fails', () => {
    fc.assert(
      fc.property(fc.oneof(nearNumbers, fc.string()), rule, (typed, asked) => {
        const parsed = parseNumber(typed, asked);
        if (parsed.state === 'value') expect(Number.isFinite(parsed.value)).toBe(true);
        if (parsed.state === 'problem') {
          expect(parsed.message).not.toBe('');
          if (parsed.suggestion) expect(Number.isFinite(parsed.suggestion.value)).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('a figure with two decimals is read back exactly, with or without thousands', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e11 }), (fen) => {
        const [yuan, decimals] = [Math.floor(fen / 100), String(fen % 100).padStart(2, '0')];
        const value = Number(`${yuan}.${decimals}`);
        for (const whole of [String(yuan), yuan.toLocaleString('en-US')])
          expect(parseNumber(`${whole}.${decimals}`, money)).toEqual({ state: 'value', value });
      }),
    );
  });
});
