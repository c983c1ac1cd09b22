import { describe, expect, test } from 'vitest';
import type { Assessment, GateResult, IndicatorResult } from './assessment';
import { headline } from './headline';
import { nearest } from './nearest';
import { withUnchangedChecks } from './unchanged';
import type { Verdict } from './verdict';

type Part = [title: string, verdict: Verdict, gap?: number, threshold?: number | undefined];

/** An indicator of parts; its own verdict is told beside them. */
const indicator = (title: string, verdict: Verdict, ...parts: Part[]) =>
  ({
    id: title,
    title,
    verdict,
    requirements: parts.map(([name, result, gap = null, threshold = null]) => ({
      id: name,
      title: name,
      verdict: result,
      gap,
      threshold,
    })),
  }) as IndicatorResult;
const gate = (title: string, answer: GateResult['answer']) => ({ title, answer }) as GateResult;
const whole = (parts: Partial<Assessment>): Assessment => ({
  programme: 'x',
  edition: '2024',
  combine: 'all',
  overall: 'undecided',
  gates: [],
  indicators: [],
  checks: [],
  unsettled: [],
  missing: [],
  ...parts,
});
const finding = (severity: 'error' | 'warning', message = '有误') => ({
  number: 1,
  severity,
  fields: ['a'],
  message,
});

const met = indicator('营收', 'met');
const failed = indicator('研发', 'not-met');
const blank = indicator('人员', 'unanswered');
const pending = indicator('设备', 'threshold-missing');

describe('the whole in one sentence, where all indicators are needed', () => {
  test.each<[what: string, parts: Partial<Assessment>, title: string, detail: string]>([
    [
      'all met',
      { overall: 'eligible', indicators: [met, met], gates: [gate('甲', 'yes')] },
      '符合',
      '2 项指标均达标，1 项前提均为“是”，没有需要改正的错误。',
    ],
    [
      'two not met',
      { overall: 'not-eligible', indicators: [met, failed, indicator('专利', 'not-met'), blank] },
      '不符合',
      '2 项指标未达标：研发、专利。',
    ],
    [
      'a gate only',
      {
        overall: 'not-eligible',
        indicators: [met],
        gates: [gate('甲', 'no'), gate('乙', 'yes'), gate('丙', undefined)],
      },
      '不符合',
      '前提“甲”为“否”。',
    ],
    [
      'an indicator and a gate',
      { overall: 'not-eligible', indicators: [failed], gates: [gate('甲', 'no')] },
      '不符合',
      '1 项指标未达标：研发；前提“甲”为“否”。',
    ],
    [
      'blank and pending',
      { indicators: [met, blank, pending, indicator('制度', 'threshold-missing')] },
      '尚不能判定',
      '1 项指标达标，没有未达标的；1 项待填：人员；2 项门槛待核：设备、制度。',
    ],
    [
      'gates not answered or unsure',
      {
        indicators: [met],
        gates: [gate('甲', 'unsure'), gate('乙', undefined), gate('丙', 'yes')],
      },
      '尚不能判定',
      '1 项指标均达标；另有 2 项前提待确认。',
    ],
    [
      'the industry not settled',
      { indicators: [met], unsettled: ['industryCode'] },
      '尚不能判定',
      '1 项指标均达标；行业是否在指南所列范围内待填。',
    ],
    [
      'errors to mend, warnings not counted',
      { indicators: [met], checks: [finding('error'), finding('warning'), finding('error')] },
      '尚不能判定',
      '1 项指标均达标；2 处错误待改正。',
    ],
  ])('%s', (_what, parts, title, detail) => {
    expect(headline(whole(parts))).toEqual({ title, detail });
  });
});

describe('the whole in one sentence, where one indicator is enough', () => {
  const near = indicator('创业', 'not-met', ['场所', 'met'], ['资产', 'not-met', 10, 50]);
  const far = indicator('综合', 'not-met', ['场所', 'not-met', 1, 2], ['资产', 'not-met', 1, 2]);
  const some = { combine: 'any' } as const;
  test.each<[what: string, parts: Partial<Assessment>, title: string, detail: string]>([
    [
      'two kinds met',
      {
        ...some,
        overall: 'eligible',
        indicators: [met, far, indicator('创新', 'met')],
        gates: [gate('甲', 'yes'), gate('乙', 'yes')],
      },
      '符合',
      '达到营收、创新的全部条件，2 项前提均为“是”，没有需要改正的错误。',
    ],
    [
      'none met',
      { ...some, overall: 'not-eligible', indicators: [far, near] },
      '不符合',
      '2 类均未达标，最接近的是创业，差 1 项：资产。',
    ],
    [
      'one met, a gate refuses',
      { ...some, overall: 'not-eligible', indicators: [met, far], gates: [gate('甲', 'no')] },
      '不符合',
      '达到营收的全部条件；前提“甲”为“否”。',
    ],
    [
      'one not met, one open and nearer',
      { ...some, indicators: [far, indicator('创新', 'unanswered', ['场所', 'unanswered'])] },
      '尚不能判定',
      '1 项待填：创新。',
    ],
    [
      'one open that lacks something as well',
      {
        ...some,
        indicators: [
          far,
          indicator('创新', 'unanswered', ['场所', 'unanswered'], ['资产', 'not-met', 1, 2]),
        ],
      },
      '尚不能判定',
      '最接近的是创新，差 1 项：资产；1 项待填：创新。',
    ],
  ])('%s', (_what, parts, title, detail) => {
    expect(headline(whole(parts))).toEqual({ title, detail });
  });
});

describe('the nearest of several', () => {
  const closest = (...indicators: IndicatorResult[]) =>
    nearest(whole({ combine: 'any', indicators })).title;
  const one = (gap: number, threshold: number | undefined, title: string) =>
    indicator(title, 'not-met', ['x', 'not-met', gap, threshold]);

  test.each<[what: string, nearer: IndicatorResult, other: IndicatorResult]>([
    [
      'fewer not met, though more is open',
      indicator(
        'near',
        'unanswered',
        ['x', 'not-met', 9, 10],
        ['y', 'unanswered'],
        ['z', 'unanswered'],
      ),
      indicator('other', 'not-met', ['x', 'not-met', 1, 10], ['y', 'not-met', 1, 10], ['z', 'met']),
    ],
    [
      'as many not met, fewer open',
      indicator('near', 'not-met', ['x', 'not-met', 9, 10], ['y', 'met'], ['z', 'unanswered']),
      indicator(
        'other',
        'not-met',
        ['x', 'not-met', 1, 10],
        ['y', 'unanswered'],
        ['z', 'unanswered'],
      ),
    ],
    ['the smaller share of its threshold', one(20, 100, 'near'), one(10, 20, 'other')],
    [
      'the shares are added',
      indicator('near', 'not-met', ['x', 'not-met', 3, 10], ['y', 'not-met', 3, 10]),
      indicator('other', 'not-met', ['x', 'not-met', 1, 10], ['y', 'not-met', 6, 10]),
    ],
    ['a yes that is lacking counts as one whole', one(9, 10, 'near'), one(1, undefined, 'other')],
    [
      'met comes before all',
      indicator('near', 'met', ['x', 'met'], ['y', 'met']),
      indicator('other', 'unanswered', ['x', 'unanswered'], ['y', 'met']),
    ],
  ])('%s', (_what, nearer, other) => {
    expect([closest(nearer, other), closest(other, nearer)]).toEqual(['near', 'near']);
  });

  test('of equals the first', () => {
    expect(closest(one(1, 2, 'first'), one(1, 2, 'second'))).toBe('first');
  });
});

describe('findings that say the same are left the very list they were', () => {
  const before = whole({ checks: [finding('error', '甲'), finding('error', '乙')] });
  const after = (...messages: string[]) =>
    whole({ missing: ['new'], checks: messages.map((message) => finding('error', message)) });

  test('the same', () => {
    const kept = withUnchangedChecks(before, after('甲', '乙'));
    expect(kept.checks).toBe(before.checks);
    expect(kept.missing).toEqual(['new']);
  });

  test.each([[['甲']], [['甲', '丙']], [['丙', '乙']], [['甲', '乙', '丙']], [[]]])(
    '%j is other',
    (messages) => {
      const next = after(...messages);
      expect(withUnchangedChecks(before, next)).toBe(next);
    },
  );
});
