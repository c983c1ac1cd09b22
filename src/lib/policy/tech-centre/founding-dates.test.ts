import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../assess/verdict';
import { but, edition, manufacturer, resultOf } from './firms.builder';

/** Two full years are asked up to the reference day (管理办法第六条, as reposted). */
const founded = (centreFounded: string, referenceDay: string) =>
  resultOf(but(manufacturer, { centreFounded }), 'establishment.centre', {
    ...edition,
    referenceDay,
  });

describe('with the year and month, or the day', () => {
  test.each<[referenceDay: string, founded: string, verdict: Verdict]>([
    ['2024-05-31', '2018-05', 'met'],
    ['2024-05-31', '2022-05', 'met'],
    ['2024-05-31', '2022-05-01', 'met'],
    ['2024-05-31', '2022-05-31', 'met'],
    ['2024-05-31', '2022-06', 'not-met'],
    ['2024-05-31', '2022-06-01', 'not-met'],
    ['2024-05-31', '2024-05', 'not-met'],
    ['2024-05-31', '2024-06', 'not-met'],

    ['2024-05-15', '2022-04', 'met'],
    ['2024-05-15', '2022-05', 'unanswered'],
    ['2024-05-15', '2022-05-15', 'met'],
    ['2024-05-15', '2022-05-16', 'not-met'],
    ['2024-05-15', '2022-06', 'not-met'],

    ['2024-05-01', '2022-05', 'unanswered'],
    ['2024-05-01', '2022-05-01', 'met'],
    ['2024-05-30', '2022-05', 'unanswered'],
    ['2024-02-29', '2022-02', 'met'],
    ['2024-02-28', '2022-02', 'met'],
    ['2026-02-28', '2024-02', 'met'], // 29 February 2024: two years are full on 28 February 2026
    ['2024-06-30', '2022-06', 'met'],
  ])('up to %s, founded %s: %s', (referenceDay, date, verdict) => {
    expect(founded(date, referenceDay).verdict).toBe(verdict);
  });
});

test('where the month alone cannot decide, the day is asked for', () => {
  const result = founded('2022-05', '2024-05-15');
  expect(result.missing).toEqual(['centreFounded']);
  expect(result.reason).toContain('请把日期填写到日');
});

test.each<[founded: string, shown: string, gap: string]>([
  ['2022-06', '1 年 11 个月', '1 个月'],
  ['2022-07-01', '1 年 10 个月', '2 个月'],
  ['2023-05-31', '1 年', '12 个月'],
  ['2024-05-31', '0 年', '24 个月'],
  ['2024-07', '0 年', '26 个月'],
  ['2026-01', '0 年', '44 个月'],
])('founded %s: %s, still lacking %s', (date, shown, gap) => {
  const result = founded(date, '2024-05-31');
  expect(result.shown).toBe(shown);
  expect(result.reason).toContain(`还差 ${gap}。`);
  expect(result.remedy).toContain('须等到满年限的年度再申报');
});

test('both dates are asked for, each by itself', () => {
  const firm = but(manufacturer, { enterpriseFounded: undefined, centreFounded: '2023-01' });
  expect(resultOf(firm, 'establishment.enterprise').verdict).toBe('unanswered');
  expect(resultOf(firm, 'establishment.centre').verdict).toBe('not-met');
});
