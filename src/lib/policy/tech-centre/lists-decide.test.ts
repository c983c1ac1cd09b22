import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../assess/verdict';
import { but, designHouse, hostEdition, manufacturer, resultOf } from './firms.builder';

const person = { name: '李某', education: '本科', isRnd: 'yes', external: 'no', insuredMonths: 3 };
const people = (rnd: number, others: number) => [
  ...Array.from({ length: rnd }, () => ({ ...person })),
  ...Array.from({ length: others }, () => ({ name: '张某', isRnd: 'no' })),
];

describe('a filled list decides its figure; what was typed stands until then', () => {
  test.each<[what: string, key: string, firm: object, changes: object, value: number]>([
    ['staff typed', 'rnd-staff.count', designHouse, {}, 23],
    ['staff listed', 'rnd-staff.count', designHouse, { staff: people(15, 10) }, 15],
    ['share of listed staff', 'rnd-staff.share', designHouse, { staff: people(15, 10) }, 60],
    ['an empty staff list', 'rnd-staff.count', designHouse, { staff: [] }, 23],
    ['a staff list of empty rows', 'rnd-staff.count', designHouse, { staff: [{}, {}] }, 23],
    [
      'equipment listed in 元',
      'equipment.value',
      manufacturer,
      { equipment: [{ originalValue: 4000000 }] },
      400,
    ],
    [
      'contracts listed',
      'main-revenue.amount',
      designHouse,
      { contracts: [{ received: 3000 }] },
      3000,
    ],
    [
      'contracts of 生产制造',
      'main-revenue.amount',
      manufacturer,
      { contracts: [{ received: 1 }] },
      7022,
    ],
  ])('%s', (_what, key, firm, changes, value) => {
    const answers = but(firm as typeof manufacturer, changes as Record<string, unknown>);
    expect(resultOf(answers, key, hostEdition).value).toBe(value);
  });
});

describe('a list with open rows decides only what they cannot change', () => {
  const openPerson = { name: '王某', isRnd: 'yes' };
  test.each<[what: string, key: string, changes: Record<string, unknown>, verdict: Verdict]>([
    [
      'enough without the open one',
      'rnd-staff.count',
      { staff: [...people(15, 5), openPerson] },
      'met',
    ],
    [
      'the open one decides',
      'rnd-staff.count',
      { staff: [...people(14, 5), openPerson] },
      'unanswered',
    ],
    [
      'too few even with it',
      'rnd-staff.count',
      { staff: [...people(13, 5), openPerson] },
      'not-met',
    ],
    [
      'a line without its value, total high enough',
      'equipment.value',
      { equipment: [{ originalValue: 500000 }, { name: '机' }] },
      'met',
    ],
    [
      'a line without its value',
      'equipment.value',
      { equipment: [{ originalValue: 499999.99 }, { name: '机' }] },
      'unanswered',
    ],
    [
      'a contract without its receipts',
      'main-revenue.amount',
      { contracts: [{ received: 2999 }, { number: '1' }] },
      'unanswered',
    ],
  ])('%s', (_what, key, changes, verdict) => {
    const result = resultOf(but(designHouse, changes), key, hostEdition);
    expect(result.verdict).toBe(verdict);
    if (verdict === 'unanswered') {
      expect(result.missing).toEqual(Object.keys(changes));
      expect(result.reason).toContain('1 行未填完整');
    }
  });
});

test('the share of staff from a list with an open row lies between its two ends', () => {
  const share = (rnd: number, others: number) =>
    resultOf(
      but(designHouse, { staff: [...people(rnd, others), { name: '王某', isRnd: 'yes' }] }),
      'rnd-staff.share',
      hostEdition,
    ).verdict;
  expect(share(30, 69)).toBe('met'); // 30% to 31%, of 30%
  expect(share(29, 70)).toBe('unanswered'); // 29% to 30%
  expect(share(28, 71)).toBe('not-met'); // 28% to 29%
});
