import { describe, expect, test } from 'vitest';
import type { AnswerTree } from '../answers/path';
import type { Edition, Measure, Programme, Threshold } from '../policy/types';
import { assess } from './assess';
import { decideIndicators } from './decide-indicators';
import { amount, fraction, percentage } from './quantity';
import type { Verdict } from './verdict';

/** A programme of its own, so that nothing here hangs on the rules of a real one. */
const figure = (path: string): ((answers: AnswerTree) => Measure) => {
  return (answers) => {
    const value = answers[path] as number | undefined;
    if (value === undefined) return { missing: [path] };
    return value;
  };
};

const programme: Programme = {
  id: 'toy',
  nameField: 'name',
  title: '',
  groupOf: (answers) => answers['group'] as string | undefined,
  groups: ['x', 'y'].map((id) => ({ id, title: id })),
  groupField: 'group',
  gates: [{ path: 'gates.open', title: '', basis: 'notice', place: '' }],
  indicators: [
    { id: 'a', title: '', requirements: [need('a')] },
    { id: 'b', title: '', requirements: [need('b')] },
  ],
  combine: 'all',
  checks: [
    {
      number: 1,
      severity: 'error',
      fields: ['wrong'],
      find: ({ wrong }) => (wrong === 'error' ? '有错' : undefined),
    },
    {
      number: 2,
      severity: 'warning',
      fields: ['wrong'],
      find: ({ wrong }) => (wrong === 'warning' ? '留意' : undefined),
    },
  ],
  steps: [],
};

function need(path: string) {
  return { id: 'value', title: path, unit: '万元', measure: figure(path) };
}

const ten: Threshold = { basis: 'notice', place: '', value: 10 };
const missing: Threshold = { basis: 'missing', place: '见原文' };

const editionWith = (thresholds: Record<string, Record<string, Threshold>>): Edition => ({
  format: 'shenbao-ziping/edition',
  version: 1,
  programme: 'toy',
  edition: 'T',
  title: '',
  fiscalYear: 2023,
  referenceDay: '2024-05-31',
  referenceDayBasis: 'reading',
  referenceDayNote: '',
  noticeMonth: '',
  recentYearsFrom: '',
  sources: [],
  thresholds,
  examples: [],
  contacts: [],
});
const edition = editionWith({ 'a.value': { '*': ten }, 'b.value': { '*': ten } });
const open = { gates: { open: 'yes' } };

describe('七项均需达到: the whole', () => {
  test.each<[what: string, answers: AnswerTree, overall: string]>([
    ['all met, gate yes', { a: 10, b: 11, ...open }, 'eligible'],
    ['one not met', { a: 10, b: 9, ...open }, 'not-eligible'],
    ['one not met, the rest blank', { b: 9 }, 'not-eligible'],
    ['one blank', { a: 10, ...open }, 'undecided'],
    ['nothing answered', {}, 'undecided'],
    ['gate no, all met', { a: 10, b: 10, gates: { open: 'no' } }, 'not-eligible'],
    ['gate no, nothing else answered', { gates: { open: 'no' } }, 'not-eligible'],
    ['gate unsure, all met', { a: 10, b: 10, gates: { open: 'unsure' } }, 'undecided'],
    ['gate blank, all met', { a: 10, b: 10 }, 'undecided'],
    ['an error among the checks', { a: 10, b: 10, wrong: 'error', ...open }, 'undecided'],
    ['a warning only', { a: 10, b: 10, wrong: 'warning', ...open }, 'eligible'],
    ['not met and an error', { a: 9, b: 10, wrong: 'error', ...open }, 'not-eligible'],
  ])('%s', (_what, answers, overall) => {
    expect(assess(programme, edition, answers).overall).toBe(overall);
  });
});

describe('combine any: one indicator is enough', () => {
  const any: Programme = { ...programme, combine: 'any' };
  test.each<[what: string, answers: AnswerTree, overall: string]>([
    ['one met, one blank', { a: 10, ...open }, 'eligible'],
    ['one met, one not met', { a: 9, b: 10, ...open }, 'eligible'],
    ['one not met, one blank', { a: 9, ...open }, 'undecided'],
    ['none met', { a: 9, b: 9, ...open }, 'not-eligible'],
    ['one met, gate no', { a: 10, gates: { open: 'no' } }, 'not-eligible'],
    ['one met, gate unsure', { a: 10, gates: { open: 'unsure' } }, 'undecided'],
    ['one met and an error', { a: 10, wrong: 'error', ...open }, 'undecided'],
  ])('%s', (_what, answers, overall) => {
    expect(assess(any, edition, answers).overall).toBe(overall);
  });
});

test('what is missing: blank gates and the answers of open requirements, each once', () => {
  expect(assess(programme, edition, { a: 10 }).missing).toEqual(['gates.open', 'b']);
  expect(assess(programme, edition, { a: 10, gates: { open: 'unsure' } }).missing).toEqual(['b']);
  expect(assess(programme, edition, { a: 9, b: 10, ...open }).missing).toEqual([]);
});

test('a check tells its number, its severity, its fields and its words', () => {
  expect(assess(programme, edition, { wrong: 'warning' }).checks).toEqual([
    { number: 2, severity: 'warning', fields: ['wrong'], message: '留意' },
  ]);
});

describe('thresholds by group', () => {
  const five: Threshold = { ...ten, value: 5 };
  const byGroup = (x: Threshold, y: Threshold) =>
    editionWith({ 'a.value': { x, y }, 'b.value': { '*': ten } });
  const verdictOf = (from: Edition, answers: AnswerTree) =>
    assess(programme, from, answers).indicators[0]!.requirements[0]!;

  test.each<[what: string, edition: Edition, answers: AnswerTree, verdict: Verdict]>([
    ['the group has its own', byGroup(ten, five), { a: 7, group: 'x' }, 'not-met'],
    ['the other group has another', byGroup(ten, five), { a: 7, group: 'y' }, 'met'],
    ['group unknown, thresholds differ', byGroup(ten, five), { a: 7 }, 'unanswered'],
    ['group unknown, both would be met', byGroup(ten, five), { a: 20 }, 'unanswered'],
    ['group unknown, the same for all', byGroup(ten, ten), { a: 7 }, 'not-met'],
    ['group unknown, one missing', byGroup(ten, missing), { a: 7 }, 'unanswered'],
    ['missing for every group', byGroup(missing, missing), { a: 7 }, 'threshold-missing'],
    ['missing, and blank too', byGroup(missing, missing), {}, 'unanswered'],
    ['not in the edition at all', editionWith({}), { a: 7, group: 'x' }, 'threshold-missing'],
  ])('%s', (_what, from, answers, verdict) => {
    expect(verdictOf(from, answers).verdict).toBe(verdict);
  });

  test('while the group decides, the group is what is asked for', () => {
    expect(verdictOf(byGroup(ten, five), { a: 7 }).missing).toEqual(['group']);
    expect(verdictOf(byGroup(ten, five), {}).missing).toEqual(['a', 'group']);
  });

  test('a figure beside basis `missing` decides nothing', () => {
    const stray = byGroup({ ...missing, value: 1 }, { ...missing, value: 1 });
    expect(verdictOf(stray, { a: 7, group: 'x' })).toMatchObject({
      verdict: 'threshold-missing',
      threshold: null,
      gap: null,
      value: 7,
    });
  });
});

describe('thresholds in tiers of revenue, each from its figure on', () => {
  const tiers: Threshold = {
    basis: 'user',
    place: '',
    tiers: [
      { from: 0, value: 6 },
      { from: 5000, value: 4 },
      { from: 20000, value: 3 },
    ],
  };
  const from = editionWith({ 'a.value': { '*': tiers } });
  const ofRevenue: Programme = {
    ...programme,
    indicators: [
      {
        id: 'a',
        title: '',
        requirements: [{ ...need('a'), tierBy: ({ revenue }) => revenue as number | undefined }],
      },
    ],
  };
  const result = (answers: AnswerTree, edition = from) =>
    assess(ofRevenue, edition, answers).indicators[0]!.requirements[0]!;

  test.each<[revenue: number, asked: number]>([
    [0, 6],
    [4999.99, 6],
    [5000, 4],
    [5000.01, 4],
    [19999.99, 4],
    [20000, 3],
    [1e6, 3],
  ])('revenue %d: %d is asked', (revenue, asked) => {
    expect(result({ revenue, a: asked })).toMatchObject({ verdict: 'met', threshold: asked });
    expect(result({ revenue, a: asked - 0.01 })).toMatchObject({ verdict: 'not-met', gap: 0.01 });
  });

  test('revenue below the first tier: no threshold is known', () => {
    const later = editionWith({
      'a.value': { '*': { ...tiers, tiers: [{ from: 10, value: 1 }] } },
    });
    expect(result({ revenue: 9.99, a: 100 }, later).verdict).toBe('threshold-missing');
    expect(result({ revenue: 10, a: 100 }, later).verdict).toBe('met');
  });
});

describe('another way to satisfy a requirement', () => {
  const either: Programme = {
    ...programme,
    indicators: [
      {
        id: 'a',
        title: '',
        requirements: [
          {
            ...need('a'),
            alternative: { threshold: 'b.value', title: '', measure: figure('b') },
          },
        ],
      },
    ],
  };
  const both = edition;
  const firstMissing = editionWith({ 'a.value': { '*': missing }, 'b.value': { '*': ten } });
  const secondMissing = editionWith({ 'a.value': { '*': ten }, 'b.value': { '*': missing } });

  test.each<[what: string, edition: Edition, answers: AnswerTree, verdict: Verdict]>([
    ['the first is met', both, { a: 10 }, 'met'],
    ['only the second is met', both, { a: 9, b: 10 }, 'met'],
    ['the second is met, the first blank', both, { b: 10 }, 'met'],
    ['neither is met', both, { a: 9, b: 9 }, 'not-met'],
    ['the first is not met, the second blank', both, { a: 9 }, 'unanswered'],
    ['the second is not met, the first blank', both, { b: 9 }, 'unanswered'],
    ['both blank', both, {}, 'unanswered'],
    ['no threshold for the first', firstMissing, { a: 9, b: 9 }, 'threshold-missing'],
    ['no threshold for the first, the second met', firstMissing, { a: 9, b: 10 }, 'met'],
    ['no threshold for the first, the second blank', firstMissing, { a: 9 }, 'unanswered'],
    ['no threshold for the second', secondMissing, { a: 9, b: 9 }, 'threshold-missing'],
    ['no threshold for the second, the first blank', secondMissing, { b: 9 }, 'unanswered'],
  ])('%s', (_what, from, answers, verdict) => {
    expect(assess(either, from, answers).indicators[0]!.verdict).toBe(verdict);
  });

  test('what is asked for is all that could still decide', () => {
    const lacking = (answers: AnswerTree) =>
      assess(either, both, answers).indicators[0]!.requirements[0]!.missing;
    expect(lacking({})).toEqual(['a', 'b']);
    expect(lacking({ a: 9 })).toEqual(['b']);
    expect(lacking({ b: 9 })).toEqual(['a']);
  });
});

describe('a figure known only within bounds', () => {
  const bounded = (low: number, high: number): Programme => ({
    ...programme,
    indicators: [
      {
        id: 'a',
        title: '',
        requirements: [
          {
            ...need('a'),
            measure: () => ({
              low: amount(low),
              high: amount(high),
              missing: ['a'],
              note: '差一点',
            }),
          },
        ],
      },
    ],
  });
  test.each<[low: number, high: number, verdict: Verdict]>([
    [10, 12, 'met'],
    [8, 9.99, 'not-met'],
    [9, 10, 'unanswered'],
    [0, Infinity, 'unanswered'],
  ])('%d to %d of 10', (low, high, verdict) => {
    const result = assess(bounded(low, high), edition, {}).indicators[0]!.requirements[0]!;
    expect(result.verdict).toBe(verdict);
    if (verdict === 'unanswered')
      expect(result).toMatchObject({ reason: '差一点', missing: ['a'] });
    else expect(result.missing).toEqual([]);
  });
});

describe('in words', () => {
  const shownOf = (measure: Measure, unit: string, value: number) => {
    const one: Programme = {
      ...programme,
      indicators: [
        {
          id: 'a',
          title: '',
          requirements: [{ id: 'value', title: '某数', unit, measure: () => measure }],
        },
      ],
    };
    const from = editionWith({ 'a.value': { '*': { ...ten, value } } });
    return assess(one, from, {}).indicators[0]!.requirements[0]!;
  };

  test.each<[what: string, measure: Measure, unit: string, asked: number, reason: string]>([
    [
      'money',
      amount(5999.96),
      '万元',
      6000,
      '5 999.96 万元，要求不少于 6 000 万元，还差 0.04 万元。',
    ],
    ['a ratio at its tie', percentage(0.29, 1), '%', 29, '29.0%，要求不少于 29%，已达到。'],
    [
      'a ratio that would round up to it',
      percentage(209.99, 7000),
      '%',
      3,
      '2.9998%，要求不少于 3%，还差 0.0002 个百分点。',
    ],
    [
      'a ratio well below',
      percentage(200, 7000),
      '%',
      3,
      '2.9%，要求不少于 3%，还差 0.2 个百分点。',
    ],
    ['shared patents', fraction(5, 6), '件', 1, '5/6 件，要求不少于 1 件，还差 1/6 件。'],
    ['years', fraction(23, 12), '年', 2, '1 年 11 个月，要求不少于 2 年，还差 1 个月。'],
    ['whole years', fraction(24, 12), '年', 2, '2 年，要求不少于 2 年，已达到。'],
    [
      'founded after the reference day',
      fraction(-7, 12),
      '年',
      2,
      '0 年，要求不少于 2 年，还差 31 个月。',
    ],
  ])('%s', (_what, measure, unit, asked, reason) => {
    expect(shownOf(measure, unit, asked).reason.replace(/\u2009/g, ' ')).toBe(reason);
  });
});

test('the verdicts alone are those of the whole assessment', () => {
  for (const answers of [{}, { a: 9 }, { a: 10, b: 10 }, { a: 10, b: 1, group: 'x' }])
    expect(decideIndicators(programme, edition, answers)).toEqual(
      assess(programme, edition, answers).indicators.map((indicator) => indicator.verdict),
    );
});
