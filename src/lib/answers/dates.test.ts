import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateInChinese, daysIn, earliestDay, latestDay, monthsBetween, parseDate } from './dates';
import { isPartialDate } from './partial-date';

describe('read as typed or pasted', () => {
  test.each<[typed: string, value: string]>([
    ['2021年5月', '2021-05'],
    ['2021 年 5 月', '2021-05'],
    ['2021年05月', '2021-05'],
    ['2021.05', '2021-05'],
    ['2021.5', '2021-05'],
    ['2021。5', '2021-05'],
    ['2021/5', '2021-05'],
    ['2021-05', '2021-05'],
    ['202105', '2021-05'],
    ['２０２１．０５', '2021-05'],
    ['2021-05-06', '2021-05-06'],
    ['2021/5/6', '2021-05-06'],
    ['2021.5.6', '2021-05-06'],
    ['2021年5月6日', '2021-05-06'],
    ['20210506', '2021-05-06'],
    ['2020-02-29', '2020-02-29'],
    ['2000-02-29', '2000-02-29'],
    ['1900-01', '1900-01'],
    ['2100-12-31', '2100-12-31'],
  ])('%j is %s', (typed, value) => {
    expect(parseDate(typed)).toEqual({ state: 'value', value });
    expect(isPartialDate(value)).toBe(true);
  });

  test.each(['', ' ', '\u3000'])('%j is blank', (typed) => {
    expect(parseDate(typed)).toEqual({ state: 'empty' });
  });
});

describe('refused, with the reason', () => {
  test.each<[typed: string, says: RegExp]>([
    ['21年5月', /四位/],
    ['21.5', /四位/],
    ['2021年', /填写到月/],
    ['2021', /填写到月/],
    ['2021-02-30', /2021年2月没有 30 日/],
    ['2021-02-29', /没有 29 日/],
    ['1900-02-29', /没有 29 日/],
    ['2021-04-31', /没有 31 日/],
    ['2021-05-00', /没有 0 日/],
    ['2021-13', /没有 13 月/],
    ['2021-00', /没有 0 月/],
    ['202113', /没有 13 月/],
    ['1899-12', /1899 不合理/],
    ['2101-01', /2101 不合理/],
    ['44256', /没有读懂/], // an Excel serial number
    ['2021年5月中旬', /没有读懂/],
    ['去年', /没有读懂/],
  ])('%j: %s', (typed, says) => {
    expect(parseDate(typed)).toEqual({ state: 'problem', message: expect.stringMatching(says) });
  });
});

test.each([undefined, null, 5, '2021', '2021-5', '2021-02-30', '2021年5月', {}])(
  '%j is no stored date',
  (value) => {
    expect(isPartialDate(value)).toBe(false);
  },
);

test('whatever is typed is blank, a date that exists or a problem in words', () => {
  const nearDates = fc.string({
    unit: fc.constantFrom(...'0123456789年月日.-/。、 ２０'),
    maxLength: 14,
  });
  fc.assert(
    fc.property(fc.oneof(nearDates, fc.string()), (typed) => {
      const parsed = parseDate(typed);
      if (parsed.state === 'value') expect(isPartialDate(parsed.value)).toBe(true);
      if (parsed.state === 'problem') expect(parsed.message).not.toMatch(/NaN|undefined|^$/);
    }),
    { numRuns: 3000 },
  );
});

test.each<[date: string, first: string, last: string, words: string]>([
  ['2022-05', '2022-05-01', '2022-05-31', '2022年5月'],
  ['2022-06', '2022-06-01', '2022-06-30', '2022年6月'],
  ['2024-02', '2024-02-01', '2024-02-29', '2024年2月'],
  ['2023-02', '2023-02-01', '2023-02-28', '2023年2月'],
  ['2022-05-06', '2022-05-06', '2022-05-06', '2022年5月6日'],
])('%s means %s to %s', (date, first, last, words) => {
  expect([earliestDay(date), latestDay(date), dateInChinese(date)]).toEqual([first, last, words]);
});

test.each([
  [2000, 2, 29],
  [1900, 2, 28],
  [2023, 12, 31],
  [2024, 4, 30],
])('%i-%i has %i days', (year, month, days) => {
  expect(daysIn(year, month)).toBe(days);
});

describe('whole months between two days', () => {
  test.each<[from: string, to: string, months: number]>([
    ['2022-05-31', '2024-05-31', 24],
    ['2022-05-01', '2024-05-31', 24],
    ['2022-06-01', '2024-05-31', 23],
    ['2022-06-01', '2024-06-01', 24],
    ['2022-06-02', '2024-06-01', 23],
    ['2022-05-31', '2022-06-30', 1], // the last day of the shorter month completes it
    ['2022-05-31', '2022-06-29', 0],
    ['2020-02-29', '2022-02-28', 24],
    ['2022-02-28', '2024-02-28', 24],
    ['2024-05-31', '2024-05-31', 0],
    ['2024-06-30', '2024-05-31', -1],
  ])('%s to %s: %i', (from, to, months) => {
    for (const taken of ['first', 'last'] as const)
      expect(monthsBetween(from, to, taken)).toBe(months);
  });

  test.each<[month: string, to: string, first: number, last: number]>([
    ['2022-05', '2024-05-31', 24, 24],
    ['2022-05', '2024-05-30', 24, 23],
    ['2022-05', '2024-05-01', 24, 23],
    ['2022-06', '2024-05-31', 23, 23],
    ['2022-02', '2024-02-28', 24, 24],
    ['2024-02', '2026-02-28', 24, 24],
    ['2024-02', '2026-02-27', 24, 23],
  ])('%s to %s: %i from its first day, %i from its last', (month, to, first, last) => {
    expect(monthsBetween(month, to, 'first')).toBe(first);
    expect(monthsBetween(month, to, 'last')).toBe(last);
  });

  test('a later beginning never makes more months', () => {
    const day = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, day, (a, b, to) => {
        const [early, late] = a < b ? [a, b] : [b, a];
        expect(monthsBetween(early, to, 'first')).toBeGreaterThanOrEqual(
          monthsBetween(late, to, 'first'),
        );
      }),
    );
  });
});
