import { describe, expect, test } from 'vitest';
import type { TechCentreAnswers } from './answers';
import { but, designHouse, findings, manufacturer, plainSpaces } from './firms.builder';
import { steps } from './questions';

type Case = [what: string, changes: Record<string, unknown>, fires: boolean];

const cases = (
  number: number,
  severity: 'error' | 'warning',
  firm: TechCentreAnswers,
  table: Case[],
) =>
  test.each(table)('%s', (_what, changes, fires) => {
    const found = findings(but(firm, changes), number);
    expect(found.map((check) => check.severity)).toEqual(fires ? [severity] : []);
  });

describe('1 E 主营收入 ≤ 营业收入', () => {
  cases(1, 'error', manufacturer, [
    ['below', { mainRevenue: 7022, operatingRevenue: 8966.5 }, false],
    ['equal', { mainRevenue: 7022, operatingRevenue: 7022 }, false],
    ['above by 百元', { mainRevenue: 7022.01, operatingRevenue: 7022 }, true],
    ['operating revenue blank', { operatingRevenue: undefined }, false],
    ['main revenue blank', { mainRevenue: undefined }, false],
  ]);
});

describe('1 E, of 研发设计型: pure technical service is no more than 主营收入', () => {
  cases(1, 'error', designHouse, [
    ['equal', { pureServiceRevenue: 4632.7, mainRevenue: 4632.7 }, false],
    ['less', { pureServiceRevenue: 3000, mainRevenue: 4632.7 }, false],
    ['rounded otherwise, within 1%', { pureServiceRevenue: 4545, mainRevenue: 4500 }, false],
    ['above 1%', { pureServiceRevenue: 4545.01, mainRevenue: 4500 }, true],
    ['by a list', { mainRevenue: 4500, contracts: [{ received: 4600 }] }, true],
    [
      'by a list with a row open',
      { mainRevenue: 4500, contracts: [{ received: 4600 }, { number: '2' }] },
      true,
    ],
    ['pure service blank', { pureServiceRevenue: undefined }, false],
    ['main revenue blank', { mainRevenue: undefined }, false],
    ['生产制造', { applicantType: 'manufacturing', pureServiceRevenue: 9000 }, false],
  ]);
});

describe('2 W 主营占比 below 50%', () => {
  cases(2, 'warning', manufacturer, [
    ['half', { mainRevenue: 7000, operatingRevenue: 14000 }, false],
    ['just below half', { mainRevenue: 6999.99, operatingRevenue: 14000 }, true],
    ['all of it', { mainRevenue: 7000, operatingRevenue: 7000 }, false],
    ['none at all', { mainRevenue: 0, operatingRevenue: 7000 }, true],
    ['operating revenue blank', { operatingRevenue: undefined }, false],
    ['main revenue blank', { mainRevenue: undefined }, false],
  ]);
});

describe('3 E type agrees with industry', () => {
  cases(3, 'error', manufacturer, [
    ['2740 and 生产制造', {}, false],
    ['2740 and 研发设计', { applicantType: 'rnd-design' }, true],
    ['6520 without goods and 生产制造', { industryCode: '6520', physicalGoods: 'no' }, true],
    ['6520 with goods and 生产制造', { industryCode: '6520', physicalGoods: 'yes' }, false],
    ['6520 with goods and 研发设计', { industryCode: '6520', applicantType: 'rnd-design' }, true],
    ['type blank', { applicantType: undefined }, false],
    ['industry blank', { industryCode: undefined }, false],
    ['industry not settled', { industryCode: '6410', physicalGoods: undefined }, false],
    ['outside the guide', { industryCode: '5211', physicalGoods: 'no' }, true],
    [
      'outside the guide, type blank',
      { industryCode: '5211', physicalGoods: 'no', applicantType: undefined },
      true,
    ],
  ]);

  test('it names both types', () => {
    const [found] = findings(but(manufacturer, { applicantType: 'rnd-design' }), 3);
    expect(found!.message).toBe(
      '所选类型是研发设计型，但行业属于 C 制造业（13～43 大类），应为生产制造型。',
    );
  });
});

describe('6 E R&D staff ≤ all staff', () => {
  cases(6, 'error', designHouse, [
    ['fewer', { rndStaff: 23, staffTotal: 54 }, false],
    ['all of them', { rndStaff: 54, staffTotal: 54 }, false],
    ['one more', { rndStaff: 55, staffTotal: 54 }, true],
    ['all staff blank', { rndStaff: 55, staffTotal: undefined }, false],
    ['R&D staff blank', { rndStaff: undefined, staffTotal: 0 }, false],
  ]);
});

describe('13 E centre founded not before the enterprise', () => {
  cases(13, 'error', manufacturer, [
    ['later', { enterpriseFounded: '2010-03', centreFounded: '2018-05' }, false],
    ['the same month', { enterpriseFounded: '2010-03', centreFounded: '2010-03' }, false],
    ['the same day', { enterpriseFounded: '2010-03-15', centreFounded: '2010-03-15' }, false],
    ['the day before', { enterpriseFounded: '2010-03-15', centreFounded: '2010-03-14' }, true],
    ['the month before', { enterpriseFounded: '2010-03', centreFounded: '2010-02' }, true],
    [
      'that month, day not told',
      { enterpriseFounded: '2010-03-15', centreFounded: '2010-03' },
      false,
    ],
    ['its last day before', { enterpriseFounded: '2010-04-01', centreFounded: '2010-03' }, true],
    ['one blank', { enterpriseFounded: undefined }, false],
  ]);
});

describe('22 W out of any plausible range: 元 typed for 万元', () => {
  cases(22, 'warning', manufacturer, [
    ['revenue 70220000', { mainRevenue: 70220000, operatingRevenue: undefined }, true],
    ['revenue 999999.99', { mainRevenue: 999999.99, operatingRevenue: undefined }, false],
    ['revenue 1000000', { mainRevenue: 1000000, operatingRevenue: undefined }, true],
    ['expense 99999.99', { rndExpense: 99999.99 }, false],
    ['expense 100000', { rndExpense: 100000 }, true],
    ['equipment 5636000', { equipmentValue: 5636000 }, true],
    ['199999 staff', { staffTotal: 199999 }, false],
    ['200000 staff', { staffTotal: 200000 }, true],
    ['1000 sets of rules', { 'rules.ip': 1000 }, true],
    ['999 sets of rules', { 'rules.ip': 999 }, false],
  ]);

  test('it says how much that would be, and how it may have come', () => {
    const [found] = findings(but(manufacturer, { mainRevenue: 70220000 }), 22);
    expect(plainSpaces(found!.message)).toBe(
      '70 220 000 万元（7 022 亿元）超出常见范围，是不是把元填成了万元？',
    );
    expect(found!.fields).toEqual(['mainRevenue']);
  });

  test('every figure of the quick check has its range', () => {
    for (const { kind, path, plausibleMax } of steps.flatMap((step) => step.questions))
      if (kind === 'money' || kind === 'count') expect(plausibleMax, path).toBeGreaterThan(0);
  });
});

test.each([
  ['例1', manufacturer],
  ['例2', designHouse],
])('nothing is found in %s', (_title, firm) => {
  for (let number = 1; number <= 22; number++) expect(findings(firm, number)).toEqual([]);
});
