import { describe, expect, test } from 'vitest';
import { assess } from '../../assess/assess';
import { withOwnThresholds } from '../own-thresholds';
import type { Edition } from '../types';
import { ruleAreas, type ApplicantType } from './answers';
import { but, edition, firmOf, hostEdition, madeUp, resultOf, types } from './firms.builder';
import { techCentre } from './index';

/**
 * Each requirement just below its threshold T, at it, and just above, for each applicant type. T is
 * read off the edition by its name.
 */
interface Boundary {
  /** `indicator.requirement` in the assessment. */
  key: string;
  types: readonly ApplicantType[];
  /** Its name in the edition; the key where nothing else is said. */
  threshold?: string;
  /** The smallest difference: one 百元, one person, one patent, one day. */
  step: number;
  /** The answers that put the figure at T + steps. */
  at: (t: number, steps: number) => Record<string, unknown>;
  /** How much the figure itself changes by a step. */
  moves?: number;
}

const boundaries: Boundary[] = [
  {
    key: 'main-revenue.amount',
    types: ['manufacturing'],
    step: 0.01,
    at: (t, more) => ({ mainRevenue: t + more, operatingRevenue: undefined }),
  },
  {
    key: 'main-revenue.amount',
    types: ['rnd-design'],
    step: 0.01,
    at: (t, more) => ({ pureServiceRevenue: t + more }),
  },
  {
    key: 'rnd-expense.amount',
    types,
    step: 0.01,
    at: (t, more) => ({ rndExpense: t + more }),
  },
  {
    key: 'rnd-expense.ratio',
    types,
    step: 0.01,
    moves: 0.0001,
    at: (t, more) => ({ mainRevenue: 10000, rndExpense: t * 100 + more }),
  },
  { key: 'rnd-staff.count', types, step: 1, at: (t, more) => ({ rndStaff: t + more }) },
  {
    key: 'rnd-staff.share',
    types: ['rnd-design'],
    step: 1,
    moves: 0.1,
    at: (t, more) => ({ staffTotal: 1000, rndStaff: t * 10 + more }),
  },
  { key: 'equipment.value', types, step: 0.01, at: (t, more) => ({ equipmentValue: t + more }) },
  {
    key: 'intellectual-property.rights',
    types: ['manufacturing'],
    step: 1,
    at: (t, more) => ({ patentsGranted: t + more }),
  },
  {
    key: 'intellectual-property.rights',
    types: ['rnd-design'],
    step: 1,
    at: (t, more) => ({ copyrightsGranted: t + more, patentsGranted: 0 }),
  },
  {
    // 软著不够 20 件时，按生产制造型企业的相关要求.
    key: 'intellectual-property.rights',
    types: ['rnd-design'],
    threshold: 'intellectual-property.patents-instead',
    step: 1,
    at: (t, more) => ({ copyrightsGranted: 0, patentsGranted: t + more }),
  },
];

const thresholdOf = (from: Edition, key: string, type: ApplicantType): number => {
  const value = from.thresholds[key]?.[type]?.value;
  if (value === undefined) throw new Error(`the edition has no figure for ${key} of ${type}`);
  return value;
};

const round = (value: number) => Math.round(value * 1e6) / 1e6;

const editions: [what: string, edition: Edition][] = [
  ['figures typed by the user', withOwnThresholds(edition, madeUp)],
  ['figures in the host’s edition file', hostEdition],
];

describe.each(editions)('%s', (_what, from) => {
  for (const { key, types: of, threshold = key, step, moves = step, at } of boundaries)
    for (const type of of) {
      const t = thresholdOf(from, threshold, type);
      const whose = `${type}: ${threshold} ≥ ${t}`;
      const figure = (steps: number) => at(t, steps) as Record<string, number>;

      test(`${whose}, below it: not met`, () => {
        const result = resultOf(but(firmOf[type], figure(-step)), key, from);
        expect(result.verdict).toBe('not-met');
        if (threshold === key) {
          expect(result).toMatchObject({ threshold: t, value: round(t - moves) });
          expect(round(result.gap!)).toBe(moves);
        }
        expect(result.gap).toBeGreaterThan(0);
        expect(result.reason).toContain('还差');
        expect(result.remedy).toBeTruthy();
      });

      test.each([0, step])(`${whose}, at T + %d: met`, (more) => {
        expect(resultOf(but(firmOf[type], figure(more)), key, from)).toMatchObject({
          verdict: 'met',
          threshold: t,
          gap: 0,
          value: round(t + (more * moves) / step),
        });
      });
    }

  test.each(types)('%s: management-rules.areas: five areas are too few, six enough', (type) => {
    const t = thresholdOf(from, 'management-rules.areas', type);
    const areas = (count: number) =>
      Object.fromEntries(ruleAreas.map((area, i) => [`rules.${area}`, i < count ? 1 : 0]));
    const of = (count: number) =>
      resultOf(but(firmOf[type], areas(count)), 'management-rules.areas', from);
    expect(of(t - 1)).toMatchObject({ verdict: 'not-met', value: t - 1, gap: 1 });
    expect(of(t)).toMatchObject({ verdict: 'met', value: t, gap: 0 });
    expect(of(0)).toMatchObject({ verdict: 'not-met', value: 0, gap: t });
  });

  test.each(types)('%s: all seven decide', (type) => {
    const { indicators } = assess(techCentre, from, firmOf[type]);
    expect(indicators.map(({ verdict }) => verdict)).toEqual(Array(7).fill('met'));
  });
});

describe('years up to the reference day', () => {
  const [year, month, day] = edition.referenceDay.split('-').map(Number) as [
    number,
    number,
    number,
  ];
  const dayWith = (years: number, days: number) =>
    new Date(Date.UTC(year - years, month - 1, day + days)).toISOString().slice(0, 10);

  for (const type of types)
    for (const [id, field] of [
      ['enterprise', 'enterpriseFounded'],
      ['centre', 'centreFounded'],
    ] as const) {
      const key = `establishment.${id}`;
      const years = thresholdOf(edition, key, type);
      const result = (days: number) =>
        resultOf(but(firmOf[type], { [field]: dayWith(years, days) }), key);

      test(`${type}: ${key}: founded ${years} years before to the day is enough, a day later is not`, () => {
        expect(result(-1)).toMatchObject({ verdict: 'met', gap: 0 });
        expect(result(0)).toMatchObject({ verdict: 'met', gap: 0, value: years });
        expect(result(1)).toMatchObject({ verdict: 'not-met', gap: 1 / 12 });
      });
    }
});

test('every requirement of the programme is walked above', () => {
  const walked = new Set([
    ...boundaries.map(({ key }) => key),
    'management-rules.areas',
    'establishment.enterprise',
    'establishment.centre',
  ]);
  const asked = techCentre.indicators.flatMap((indicator) =>
    indicator.requirements.map((requirement) => `${indicator.id}.${requirement.id}`),
  );
  expect([...walked].sort()).toEqual([...asked].sort());
});

describe('while 附件4之二 is not at hand', () => {
  for (const type of types)
    for (const key of Object.keys(madeUp)) {
      if (madeUp[key]![type] === undefined) continue;
      test(`${type}: ${key} is 门槛待核, however large or small`, () => {
        for (const factor of [0.001, 1, 1000]) {
          const firm = but(firmOf[type], {
            rndExpense: 300 * factor,
            rndStaff: Math.ceil(23 * factor),
            staffTotal: Math.ceil(54 * factor),
            equipmentValue: 100 * factor,
          });
          expect(resultOf(firm, key)).toMatchObject({
            verdict: 'threshold-missing',
            basis: 'missing',
            threshold: null,
            gap: null,
            value: expect.any(Number),
            reason: expect.stringContaining('仅是示例，不是门槛'),
          });
        }
      });
    }
});

test('5999.96 万元 does not reach 6000, lacks 0.04 and is shown as it is', () => {
  const result = resultOf(
    but(firmOf.manufacturing, { mainRevenue: 5999.96 }),
    'main-revenue.amount',
  );
  expect(result).toMatchObject({
    verdict: 'not-met',
    value: 5999.96,
    threshold: 6000,
    gap: 0.04,
    basis: 'regulation-repost',
    shown: '5\u2009999.96 万元',
  });
  expect(result.reason).toContain('还差 0.04 万元');
});

test('a ratio that rounds to the threshold without reaching it is not shown as the threshold', () => {
  const from = withOwnThresholds(edition, { 'rnd-expense.ratio': { manufacturing: 6.6 } });
  const result = resultOf(firmOf.manufacturing, 'rnd-expense.ratio', from);
  expect(result).toMatchObject({ verdict: 'not-met', shown: '6.5892%' });
  expect(result.remedy).toContain('0.76 万元'); // 463.452 − 462.7
});
