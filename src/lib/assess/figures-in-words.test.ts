import { describe, expect, test } from 'vitest';
import type { AnswerTree } from '../answers/path';
import type { Edition, Measure, Programme, Threshold } from '../policy/types';
import { assess } from './assess';
import { fillYear, labelOf, shownBasis } from './explain';
import { amount, fraction, percentage } from './quantity';
import { shownThreshold } from './shown';

/** A programme of one requirement, measured as the answers say. */
const measured = (unit: string): Programme => ({
  id: 'toy',
  title: '',
  nameField: 'name',
  groupOf: () => '*',
  groups: [],
  groupField: '',
  gates: [],
  indicators: [
    {
      id: 'a',
      title: '',
      requirements: [
        {
          id: 'b',
          title: '数额',
          unit,
          measure: ({ measure }) => measure as Measure,
          tierBy: ({ revenue }) => revenue as number | undefined,
        },
      ],
    },
  ],
  combine: 'all',
  checks: [],
  steps: [
    {
      id: 's',
      title: '',
      questions: [
        { path: 'other', kind: 'money', label: '别的', source: '' },
        { path: 'revenue', kind: 'money', label: '{year}年度收入', source: '' },
      ],
      indicators: [],
    },
  ],
});
const edition = (threshold: Threshold | undefined, more: Partial<Edition> = {}) =>
  ({
    programme: 'toy',
    edition: '2024',
    fiscalYear: 2023,
    referenceDay: '2024-05-31',
    thresholds: threshold ? { 'a.b': { '*': threshold } } : {},
    examples: [],
    ...more,
  }) as unknown as Edition;
const of = (unit: string, measure: Measure, from: Edition, answers: AnswerTree = {}) =>
  assess(measured(unit), from, { measure, ...answers }).indicators[0]!.requirements[0]!;
const asks = (value: number): Edition => edition({ basis: 'notice', place: '附件5', value });
const plain = (text: string | undefined) => text?.replace(/\u2009/g, ' ');

describe('a figure and what it lacks, in words', () => {
  test.each<
    [unit: string, measure: Measure, asked: number, shown: string, reason: string, remedy?: string]
  >([
    ['万元', 7022, 6000, '7 022 万元', '7 022 万元，要求不少于 6 000 万元，已达到。'],
    [
      '万元',
      5999.5,
      6000,
      '5 999.5 万元',
      '5 999.5 万元，要求不少于 6 000 万元，还差 0.5 万元。',
      '数额再增加 0.5 万元即达标。',
    ],
    ['', 1, 1, '是', '是，要求为“是”，已达到。'],
    ['', 0, 1, '否', '否，要求为“是”。', '数额再增加 1 即达标。'],
    [
      '%',
      percentage(462.7, 7022),
      6.6,
      '6.5892%',
      '6.5892%，要求不少于 6.6%，还差 0.0108 个百分点。',
      '数额再增加 0.0108 个百分点即达标。',
    ],
    ['%', percentage(59, 1000), 6, '5.9%', '5.9%，要求不少于 6%，还差 0.1 个百分点。'],
    ['%', percentage(5, 100), 6, '5.0%', '5.0%，要求不少于 6%，还差 1 个百分点。'],
    ['%', percentage(42, 1000), 6.25, '4.2%', '4.2%，要求不少于 6.25%，还差 2.1 个百分点。'],
    ['年', fraction(25, 12), 3, '2 年 1 个月', '2 年 1 个月，要求不少于 3 年，还差 11 个月。'],
    ['年', fraction(24, 12), 2, '2 年', '2 年，要求不少于 2 年，已达到。'],
    ['件', fraction(5, 6), 1, '5/6 件', '5/6 件，要求不少于 1 件，还差 1/6 件。'],
    ['件', amount(3), 1, '3 件', '3 件，要求不少于 1 件，已达到。'],
  ])('%s %j of %d', (unit, measure, asked, shown, reason, remedy) => {
    const result = of(unit, measure, asks(asked));
    expect([plain(result.shown), plain(result.reason)]).toEqual([shown, reason]);
    if (remedy !== undefined) expect(plain(result.remedy)).toBe(remedy);
  });

  test.each<[low: number, high: number, verdict: string, shown: string]>([
    [10, 12, 'met', '至少 10 人'],
    [3, 9, 'not-met', '最多 9 人'],
    [9, 10, 'unanswered', '未填'],
  ])('between %d and %d of 10: %s, %s', (low, high, verdict, shown) => {
    const bounds = { low: amount(low), high: amount(high), missing: ['x'], note: '名单未填完' };
    const result = of('人', bounds, asks(10));
    expect(result).toMatchObject({
      verdict,
      shown,
      missing: verdict === 'unanswered' ? ['x'] : [],
    });
    if (verdict === 'unanswered') expect(result.reason).toBe('名单未填完');
  });
});

describe('tiers of the threshold', () => {
  const tiered = edition({
    basis: 'notice',
    place: '附件5',
    tiers: [
      { from: 0, value: 6 },
      { from: 6000, value: 4 },
      { from: 10000, value: 3 },
    ],
  });
  test.each<[revenue: number | undefined, verdict: string, threshold: number | null]>([
    [0, 'not-met', 6],
    [5999.99, 'not-met', 6],
    [6000, 'met', 4],
    [9999, 'met', 4],
    [10000, 'met', 3],
    [-1, 'threshold-missing', null],
    [undefined, 'threshold-missing', null],
  ])('revenue %s: %s of %s', (revenue, verdict, threshold) => {
    expect(of('%', percentage(5, 100), tiered, { revenue })).toMatchObject({ verdict, threshold });
  });
});

describe('while the threshold is missing', () => {
  const missing: Threshold = { basis: 'missing', place: '见附件4之二' };
  const example = (more: object) =>
    edition(missing, { examples: [{ title: '例1', group: '*', answers: {}, ...more }] });

  test('the figure is shown, and where the threshold stands', () => {
    expect(of('万元', 5, edition(missing)).reason).toBe(
      '5 万元；门槛不在本工具掌握的文件中，见附件4之二。',
    );
    expect(of('万元', 5, edition(undefined))).toMatchObject({
      verdict: 'threshold-missing',
      basis: 'missing',
      place: '',
      reason: '5 万元；门槛不在本工具掌握的文件中。',
    });
  });

  test.each<[what: string, unit: string, given: object, shown: string | undefined]>([
    ['printed %', '%', { printed: { 'a.b': 6.6 } }, '6.6%'],
    ['printed 万元', '万元', { printed: { 'a.b': 300 } }, '300 万元'],
    ['measured, plain', '人', { answers: { measure: 20 } }, '20 人'],
    ['measured, a ratio', '%', { answers: { measure: percentage(1, 8) } }, '12.5%'],
    ['not known of the example', '%', { answers: { measure: { missing: ['x'] } } }, undefined],
    ['of another type', '%', { group: 'z', printed: { 'a.b': 6.6 } }, undefined],
  ])('the official example beside it: %s', (_what, unit, given, shown) => {
    const result = of(unit, 5, example(given));
    if (shown === undefined) {
      expect(result).not.toHaveProperty('example');
      expect(result.reason).not.toContain('例1');
    } else {
      expect(result.example).toMatchObject({ title: '例1', shown });
      expect(result.reason).toContain(`附件1 例1为 ${shown}，仅是示例，不是门槛。`);
    }
  });
});

test('what is missing is asked for by its question, with the edition’s year', () => {
  const asked = of('万元', { missing: ['revenue'] }, asks(1));
  expect(asked.reason).toBe('还需填写：2023年度收入。');
  const missing = ['revenue'];
  const year = (fiscalYear: number) =>
    of('万元', { missing }, edition({ basis: 'notice', place: '', value: 1 }, { fiscalYear }))
      .reason;
  expect([year(2023), year(2024), year(2023)]).toEqual(
    [2023, 2024, 2023].map((of) => `还需填写：${of}年度收入。`),
  );
});

test.each([
  ['other', '别的'],
  ['revenue', '2023年度收入'],
  ['unknown.path', 'unknown.path'],
])('the question at %s is %s', (path, label) => {
  expect(labelOf(measured(''), asks(1), path)).toBe(label);
});

test.each([
  ['{year}年', '2023年'],
  ['{prior1}、{prior2}', '2022、2021'],
  ['没有年份', '没有年份'],
])('%s is filled as %s', (text, filled) => {
  expect(fillYear(text, asks(1))).toBe(filled);
});

test.each([
  [{ basis: 'host', place: '部门通知' }, '部署单位设定：部门通知'],
  [{ basis: 'notice', place: '附件5 二' }, '附件5 二'],
  [{ basis: 'user', place: '' }, '用户自填'],
] as const)('where a threshold stands: %j', (threshold, shown) => {
  expect(shownBasis(threshold)).toBe(shown);
});

test.each([
  [6000, '万元', '≥ 6 000 万元'],
  [80, '%', '≥ 80%'],
  [1, '', '是'],
])('a threshold of %d %s in a table', (threshold, unit, shown) => {
  expect(plain(shownThreshold(threshold, unit))).toBe(shown);
});
