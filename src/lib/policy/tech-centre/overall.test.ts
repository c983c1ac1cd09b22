import { describe, expect, test } from 'vitest';
import { assess } from '../../assess/assess';
import type { Overall, Verdict } from '../../assess/verdict';
import { but, designHouse, edition, hostEdition, manufacturer, resultOf } from './firms.builder';
import { techCentre } from './index';

const overall = (changes: Record<string, unknown>, from = hostEdition) =>
  assess(techCentre, from, but(manufacturer, changes)).overall;

describe('生产制造 with every threshold known', () => {
  test.each<[what: string, changes: Record<string, unknown>, result: Overall]>([
    ['everything in order', {}, 'eligible'],
    ['not registered in Hunan', { 'gates.hunanLegalEntity': 'no' }, 'not-eligible'],
    ['a bad record', { 'gates.noDishonesty': 'no' }, 'not-eligible'],
    ['registration not sure', { 'gates.hunanLegalEntity': 'unsure' }, 'undecided'],
    ['record not sure', { 'gates.noDishonesty': 'unsure' }, 'undecided'],
    ['registration blank', { 'gates.hunanLegalEntity': undefined }, 'undecided'],
    ['record blank', { 'gates.noDishonesty': undefined }, 'undecided'],
    ['revenue too low', { mainRevenue: 5999.99 }, 'not-eligible'],
    ['revenue blank', { mainRevenue: undefined, operatingRevenue: undefined }, 'undecided'],
    ['one set of rules lacking', { 'rules.ip': 0 }, 'not-eligible'],
    ['centre too young', { centreFounded: '2022-06' }, 'not-eligible'],
    ['an error: main above operating revenue', { operatingRevenue: 7021.99 }, 'undecided'],
    ['an error: type against industry', { industryCode: '6520', physicalGoods: 'no' }, 'undecided'],
    [
      'an error: industry outside the guide',
      { industryCode: '5211', physicalGoods: 'no' },
      'undecided',
    ],
    ['an error: more R&D staff than staff', { staffTotal: 33 }, 'undecided'],
    ['a warning: main revenue below half', { operatingRevenue: 20000 }, 'eligible'],
    ['evidence not ready changes nothing', { 'gates.auditReport': 'no' }, 'eligible'],
  ])('%s', (_what, changes, result) => {
    expect(overall(changes)).toBe(result);
  });

  test('with a threshold missing the best is 尚不能判定', () => {
    expect(overall({}, edition)).toBe('undecided');
    expect(overall({ mainRevenue: 5999.99 }, edition)).toBe('not-eligible');
  });
});

test('an industry outside the guide sends the firm to its bureau, in words', () => {
  const { checks } = assess(
    techCentre,
    hostEdition,
    but(manufacturer, { industryCode: '5211', physicalGoods: 'no' }),
  );
  expect(checks).toMatchObject([{ number: 3, severity: 'error' }]);
  expect(checks[0]!.message).toContain('不在指南所列行业内，请向市州工信局核对通知正文');
});

describe('自主知识产权 of 研发设计: 20 software copyrights, or else one patent', () => {
  test.each<[copyrights: number | undefined, patents: number | undefined, verdict: Verdict]>([
    [20, undefined, 'met'],
    [20, 0, 'met'],
    [undefined, 1, 'met'],
    [0, 1, 'met'],
    [19, 0, 'not-met'],
    [19, undefined, 'unanswered'],
    [undefined, 0, 'unanswered'],
    [undefined, undefined, 'unanswered'],
  ])('%j copyrights, %j patents: %s', (copyrightsGranted, patentsGranted, verdict) => {
    const firm = but(designHouse, { copyrightsGranted, patentsGranted });
    expect(resultOf(firm, 'intellectual-property.rights').verdict).toBe(verdict);
  });

  test('of 生产制造 copyrights do not count', () => {
    const firm = but(manufacturer, { patentsGranted: 0, copyrightsGranted: 100 });
    expect(resultOf(firm, 'intellectual-property.rights').verdict).toBe('not-met');
  });
});

describe('主营业务收入 of 研发设计 is pure technical service', () => {
  test.each<[mainRevenue: number, pure: number | undefined, verdict: Verdict]>([
    [9000, 2999.99, 'not-met'],
    [9000, 3000, 'met'],
    [9000, undefined, 'unanswered'],
  ])('main revenue %d, of it %j: %s', (mainRevenue, pureServiceRevenue, verdict) => {
    const firm = but(designHouse, { mainRevenue, pureServiceRevenue });
    expect(resultOf(firm, 'main-revenue.amount').verdict).toBe(verdict);
  });
});

describe('while the type is not known', () => {
  const { applicantType: _type, ...firm } = manufacturer;
  test.each<[key: string, verdict: Verdict]>([
    ['main-revenue.amount', 'unanswered'], // 6000 or 3000
    ['rnd-expense.amount', 'met'], // 300 for both
    ['rnd-staff.share', 'unanswered'],
    ['intellectual-property.rights', 'unanswered'],
    ['management-rules.areas', 'met'],
    ['establishment.enterprise', 'met'],
  ])('%s is %s', (key, verdict) => {
    expect(resultOf(firm, key).verdict).toBe(verdict);
  });

  test('the type is what is asked for', () => {
    expect(assess(techCentre, edition, firm).missing).toEqual(['applicantType']);
  });
});

describe('figures that give no ratio', () => {
  test.each<[what: string, key: string, changes: Record<string, unknown>, missing: string[]]>([
    ['expense blank', 'rnd-expense.ratio', { rndExpense: undefined }, ['rndExpense']],
    ['revenue blank', 'rnd-expense.ratio', { mainRevenue: undefined }, ['mainRevenue']],
    [
      'both blank',
      'rnd-expense.ratio',
      { rndExpense: undefined, mainRevenue: undefined },
      ['rndExpense', 'mainRevenue'],
    ],
    ['revenue 0', 'rnd-expense.ratio', { mainRevenue: 0 }, ['mainRevenue']],
    ['R&D staff blank', 'rnd-staff.share', { rndStaff: undefined }, ['rndStaff']],
    ['all staff blank', 'rnd-staff.share', { staffTotal: undefined }, ['staffTotal']],
    ['no staff at all', 'rnd-staff.share', { staffTotal: 0 }, ['staffTotal']],
  ])('%s', (_what, key, changes, missing) => {
    const result = resultOf(but(designHouse, changes), key, hostEdition);
    expect(result).toMatchObject({ verdict: 'unanswered', value: null, gap: null, missing });
    expect(result.reason).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe('rules: an area with none decides; a blank one keeps it open', () => {
  test.each<[changes: Record<string, unknown>, verdict: Verdict, missing: string[]]>([
    [{ 'rules.ip': undefined }, 'unanswered', ['rules.ip']],
    [{ 'rules.ip': 0, 'rules.team': undefined }, 'not-met', []],
    [{ 'rules.ip': 12 }, 'met', []],
  ])('%j: %s', (changes, verdict, missing) => {
    const result = resultOf(but(manufacturer, changes), 'management-rules.areas');
    expect(result).toMatchObject({ verdict, missing });
  });
});

test('nothing answered: all open, and everything the verdicts hang on is asked for once', () => {
  const { overall, indicators, missing, checks } = assess(techCentre, edition, {});
  expect(overall).toBe('undecided');
  expect(new Set(indicators.map(({ verdict }) => verdict))).toEqual(new Set(['unanswered']));
  expect(checks).toEqual([]);
  expect([...new Set(missing)]).toEqual(missing);
  expect(missing).toEqual(
    expect.arrayContaining([
      'gates.hunanLegalEntity',
      'applicantType',
      'rndExpense',
      'rules.funds',
    ]),
  );
});
