import { describe, expect, test } from 'vitest';
import { assess } from '../../assess/assess';
import { withOwnThresholds } from '../own-thresholds';
import type { TechCentreAnswers } from './answers';
import { designHouse, edition, madeUp, manufacturer, resultOf } from './firms.builder';
import { techCentre } from './index';

/** 附件1 例1 and 例2 as printed; names and years are **** there, 2010-03 and 2018-05 here. */
const examples: [title: string, firm: TechCentreAnswers, ratio: string, answers: object][] = [
  [
    '例1 生产制造',
    manufacturer,
    '6.6%',
    {
      operatingRevenue: 8966.5,
      mainRevenue: 7022.0,
      rndExpense: 462.7,
      rndStaff: 34,
      equipmentValue: 563.6,
      patentsGranted: 1,
    },
  ],
  [
    '例2 研发设计',
    designHouse,
    '9.1%',
    {
      operatingRevenue: 4632.7,
      mainRevenue: 4632.7,
      rndExpense: 421.4,
      rndStaff: 23,
      staffTotal: 54,
      equipmentValue: 63.1,
      copyrightsGranted: 23,
    },
  ],
];

describe.each(examples)('%s', (_title, firm, ratio, printed) => {
  const { indicators, overall } = assess(techCentre, edition, firm);

  test('has the figures of the printed row', () => {
    expect(firm).toMatchObject(printed);
    expect(firm).toMatchObject({ enterpriseFounded: '2010-03', centreFounded: '2018-05' });
  });

  test('reaches 1, 5, 6 and 7; of 2, 3 and 4 our documents lack a threshold', () => {
    expect(indicators.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['main-revenue', 'met'],
      ['rnd-expense', 'threshold-missing'],
      ['rnd-staff', 'threshold-missing'],
      ['equipment', 'threshold-missing'],
      ['intellectual-property', 'met'],
      ['management-rules', 'met'],
      ['establishment', 'met'],
    ]);
    expect(overall).toBe('undecided');
  });

  test(`its R&D expense is ${ratio} of main revenue, by computation`, () => {
    expect(resultOf(firm, 'rnd-expense.ratio').shown).toBe(ratio);
    expect(resultOf(firm, 'rnd-expense.amount').verdict).toBe('met');
  });

  test('with the thresholds typed in all seven decide, and the firm is eligible', () => {
    const decided = assess(techCentre, withOwnThresholds(edition, madeUp), firm);
    const verdicts = decided.indicators.map(({ verdict }) => verdict);
    expect(new Set(verdicts)).not.toContain('threshold-missing');
    expect(verdicts).toEqual(Array(7).fill('met'));
    expect(decided).toMatchObject({ overall: 'eligible', missing: [], checks: [] });
  });
});

test('例1: the share of staff is 不填, so it is not asked of 生产制造', () => {
  expect(() => resultOf(manufacturer, 'rnd-staff.share')).toThrow('not asked');
});

test('例2: 23 of 54 staff is 42.6%; the printed 42.3 is given as the example it is', () => {
  expect(resultOf(designHouse, 'rnd-staff.share')).toMatchObject({
    verdict: 'threshold-missing',
    shown: '42.6%',
    example: { title: '例2', value: 42.3, shown: '42.3%' },
  });
});

describe('beside a missing threshold stands the row of the firm’s own type', () => {
  test.each<[firm: TechCentreAnswers, key: string, shown: string]>([
    [manufacturer, 'rnd-expense.ratio', '6.6%'],
    [manufacturer, 'rnd-staff.count', '34 人'],
    [manufacturer, 'equipment.value', '563.6 万元'],
    [designHouse, 'rnd-expense.ratio', '9.1%'],
    [designHouse, 'rnd-staff.count', '23 人'],
    [designHouse, 'equipment.value', '63.1 万元'],
  ])('%#: %s', (firm, key, shown) => {
    expect(resultOf(firm, key).example?.shown).toBe(shown);
  });
});
