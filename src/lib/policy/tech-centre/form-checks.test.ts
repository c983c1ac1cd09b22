import { describe, expect, test } from 'vitest';
import type { TechCentreAnswers } from './answers';
import { but, designHouse, findings, manufacturer } from './firms.builder';

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

/** `small` may not be more than `large`: the rows every such check has in common. */
const notMore = (small: string, large: string): Case[] => [
  [`${small} below ${large}`, { [small]: 9, [large]: 10 }, false],
  [`${small} equal to ${large}`, { [small]: 10, [large]: 10 }, false],
  [`${small} above ${large}`, { [small]: 10.01, [large]: 10 }, true],
  [`${large} blank`, { [small]: 10, [large]: undefined }, false],
  [`${small} blank`, { [small]: undefined, [large]: 10 }, false],
];
const noRnd = { rndStaff: undefined };

describe('5 W R&D staff now and at year end differ by more than 20%', () => {
  cases(5, 'warning', manufacturer, [
    ['the same', { rndStaff: 34, rndStaffYearEnd: 34 }, false],
    ['80 and 100', { rndStaff: 80, rndStaffYearEnd: 100 }, false],
    ['100 and 80', { rndStaff: 100, rndStaffYearEnd: 80 }, false],
    ['79 and 100', { rndStaff: 79, rndStaffYearEnd: 100 }, true],
    ['100 and 79', { rndStaff: 100, rndStaffYearEnd: 79 }, true],
    ['none and 1', { rndStaff: 0, rndStaffYearEnd: 1 }, true],
    ['none and none', { rndStaff: 0, rndStaffYearEnd: 0 }, false],
    ['year end blank', { rndStaff: 34 }, false],
  ]);
});

describe('6 E parts of the staff', () => {
  describe.each([
    ['staffBachelor', 'staffTotal'],
    ['staffMidTitle', 'staffTotal'],
    ['seniorExperts', 'rndStaffYearEnd'],
  ])('%s ≤ %s', (small, large) => {
    cases(6, 'error', but(manufacturer, noRnd), notMore(small, large));
  });
});

describe('7 E equipment total = sum of the list', () => {
  const list = [{ originalValue: 5000000 }, { originalValue: 636000 }];
  cases(7, 'error', manufacturer, [
    ['equal', { equipmentValue: 563.6, equipment: list }, false],
    ['百元 more', { equipmentValue: 563.61, equipment: list }, true],
    ['百元 less', { equipmentValue: 563.59, equipment: list }, true],
    ['no list', { equipmentValue: 563.61 }, false],
    ['an empty list', { equipmentValue: 563.61, equipment: [{}] }, false],
    ['the total is taken from the list', { equipmentValue: undefined, equipment: list }, false],
    ['a line has no value yet', { equipmentValue: 1, equipment: [...list, { name: '机' }] }, false],
    [
      'discarded lines aside',
      { equipmentValue: 563.6, equipment: [...list, { originalValue: 9, use: '报废' }] },
      false,
    ],
    [
      '0.1 + 0.2 元',
      { equipmentValue: 0.00003, equipment: [{ originalValue: 0.1 }, { originalValue: 0.2 }] },
      false,
    ],
  ]);
});

describe('8 E granted ≤ applied', () => {
  describe.each([
    ['patentsGranted', 'patentsApplied'],
    ['copyrightsGranted', 'copyrightsApplied'],
  ])('%s ≤ %s', (small, large) => {
    cases(8, 'error', manufacturer, notMore(small, large));
  });
});

describe('9 E patents', () => {
  const patent = {
    name: '一种制备方法',
    number: 'ZL202011633759.5',
    filingDate: '2020-12-31',
    applicants: [manufacturer.enterpriseName],
    grantNoticeDate: '2022-06-28',
    patentees: [manufacturer.enterpriseName],
    selfDeveloped: 'yes',
    obtainedBy: 'own',
    inForce: 'yes',
  };
  const like = (changes: object) => ({ patents: [{ ...patent, ...changes }] });
  cases(9, 'error', manufacturer, [
    ['in order', like({}), false],
    ['no list', {}, false],
    ['an empty list', { patents: [{}] }, false],
    ['wrong check digit', like({ number: 'ZL202011633759.6' }), true],
    [
      'utility model',
      like({ number: 'ZL202320000001.0', filingDate: '2023-05-01', grantNoticeDate: '2023-12-01' }),
      true,
    ],
    ['another first applicant', like({ applicants: ['某大学'] }), true],
    ['another patentee', like({ patentees: ['某大学'] }), true],
    ['a blank in it is not an error yet', like({ inForce: undefined }), false],

    ['year of another filing date', like({ filingDate: '2021-01-04' }), true],
    ['filing date as a month', like({ filingDate: '2020-12' }), false],
    ['filing date blank', like({ filingDate: undefined }), false],
    [
      'full-width number, other year',
      like({ number: 'ＺＬ２０２０１１６３３７５９．５', filingDate: '2021-01-04' }),
      true,
    ],
    [
      'an old number with 2020 inside it',
      like({
        number: 'ZL98120201.2',
        filingDate: '1998-02-03',
        grantNoticeDate: '2001-04-05',
      }),
      false,
    ],
    [
      'an old invention, filed in its year',
      like({ number: 'ZL97101765.4', filingDate: '1997-02-03', grantNoticeDate: '2001-04-05' }),
      false,
    ],
    [
      'an old invention, filed in another year',
      like({ number: 'ZL97101765.4', filingDate: '1998-02-03', grantNoticeDate: '2001-04-05' }),
      true,
    ],

    ['granted on the filing day', like({ grantNoticeDate: '2020-12-31' }), true],
    ['granted the day after', like({ grantNoticeDate: '2021-01-01' }), false],
    ['granted before filing', like({ grantNoticeDate: '2020-06-28' }), true],
    [
      'granted in the filing month, days not told',
      like({ filingDate: '2020-12', grantNoticeDate: '2020-12' }),
      false,
    ],
    [
      'granted a month before, days not told',
      like({ filingDate: '2020-12', grantNoticeDate: '2020-11' }),
      true,
    ],
  ]);

  test('it names the row', () => {
    const second = { ...patent, number: 'ZL201911044411.X', filingDate: '2018-01-01' };
    const [found] = findings(but(manufacturer, { patents: [patent, second] }), 9);
    expect(found!.message).toBe('发明专利第 2 行：专利号的年份 2019 与申请日 2018年1月1日不一致。');
  });
});

describe('10 W 负债总额 > 资产总额', () => {
  cases(10, 'warning', manufacturer, notMore('totalLiabilities', 'totalAssets'));
});

describe('11 W 净利润 > 利润总额', () => {
  cases(11, 'warning', manufacturer, [
    ...notMore('netProfit', 'totalProfit'),
    ['both negative, net the smaller', { netProfit: -20, totalProfit: -10 }, false],
    ['both negative, net the larger', { netProfit: -10, totalProfit: -20 }, true],
  ]);
});

describe('12 W 新产品 ≤ 自主产品 ≤ 营业收入; new-product profit ≤ income', () => {
  cases(12, 'warning', manufacturer, [
    ...notMore('newProductRevenue', 'ownProductRevenue'),
    ...notMore('newProductProfit', 'newProductRevenue'),
    ['own products above operating revenue', { ownProductRevenue: 8966.51 }, true],
    ['own products are all of it', { ownProductRevenue: 8966.5 }, false],
    ['own products blank, new ones above operating revenue', { newProductRevenue: 8966.51 }, true],
    ['own products blank, new ones all of it', { newProductRevenue: 8966.5 }, false],
    [
      'own products given, new ones below them',
      { newProductRevenue: 8966.51, ownProductRevenue: 8966.5, operatingRevenue: undefined },
      true,
    ],
  ]);
  test('each one that is broken is said', () => {
    const broken = but(manufacturer, { newProductRevenue: 9999, ownProductRevenue: 9998 });
    expect(findings(broken, 12).map(({ fields }) => fields)).toEqual([
      ['newProductRevenue', 'ownProductRevenue'],
      ['ownProductRevenue', 'operatingRevenue'],
    ]);
  });
});

describe('14 W the director has none of the three qualifications', () => {
  cases(14, 'warning', manufacturer, [
    ['none', { 'centreDirector.qualification': 'none' }, true],
    ['senior title', { 'centreDirector.qualification': 'senior' }, false],
    ['doctor', { 'centreDirector.qualification': 'doctor' }, false],
    ['developer', { 'centreDirector.qualification': 'developer' }, false],
    ['blank', { 'centreDirector.name': '李某' }, false],
  ]);
});

describe('16 W the staff list and the typed numbers', () => {
  const rnd = { name: '李某', education: '本科', isRnd: 'yes', external: 'no', insuredMonths: 3 };
  const staff = [rnd, { ...rnd, name: '王某' }, { name: '张某', isRnd: 'no' }];
  cases(16, 'warning', manufacturer, [
    ['both agree', { staff, staffTotal: 3, rndStaff: 2 }, false],
    ['all staff differ', { staff, staffTotal: 4, rndStaff: 2 }, true],
    ['R&D staff differ', { staff, staffTotal: 3, rndStaff: 3 }, true],
    ['both differ: said once', { staff, staffTotal: 4, rndStaff: 3 }, true],
    ['nothing typed', { staff, staffTotal: undefined, rndStaff: undefined }, false],
    ['no list', {}, false],
    [
      'one marked R&D does not count',
      { staff: [{ ...rnd, external: 'yes' }], staffTotal: 1, rndStaff: 1 },
      true,
    ],
  ]);
});

describe('18 E contracts: within their amount, and their sum is indicator 1', () => {
  const one = (amount: number, received: number, outstanding?: number) => ({
    contracts: [
      { number: '技-01', amount, received, ...(outstanding !== undefined && { outstanding }) },
    ],
    pureServiceRevenue: received,
  });
  cases(18, 'error', designHouse, [
    ['received and outstanding are the amount', one(3000, 2000, 1000), false],
    ['0.1 + 0.2 of 0.3', one(0.3, 0.1, 0.2), false],
    ['a little more', one(3000, 2000, 1000.01), true],
    ['received alone is more', one(3000, 3000.01), true],
    ['less', one(3000, 2000), false],
    ['amount blank', { contracts: [{ received: 3000 }], pureServiceRevenue: 3000 }, false],
    [
      'left over from before the type was 生产制造',
      { ...one(3000, 3000.01), applicantType: 'manufacturing', industryCode: '2740' },
      false,
    ],
    ['生产制造 by mistake', { ...one(3000, 3000.01), applicantType: 'manufacturing' }, true],
    ['sum 1% above', { contracts: [{ received: 3030 }], pureServiceRevenue: 3000 }, false],
    [
      'sum more than 1% above',
      { contracts: [{ received: 3030.01 }], pureServiceRevenue: 3000 },
      true,
    ],
    ['sum 1% below', { contracts: [{ received: 2970 }], pureServiceRevenue: 3000 }, false],
    [
      'sum more than 1% below',
      { contracts: [{ received: 2969.99 }], pureServiceRevenue: 3000 },
      true,
    ],
    ['nothing typed', { contracts: [{ received: 3000 }], pureServiceRevenue: undefined }, false],
    ['a row is still open', { contracts: [{ received: 1 }, { number: '2' }] }, false],
    ['no list', {}, false],
  ]);

  test('a broken contract is named by its row', () => {
    const contracts = [
      { amount: 10, received: 10 },
      { amount: 10, received: 11 },
    ];
    const [found] = findings(but(designHouse, { contracts }), 18);
    expect(found!.message).toContain('第 2 行');
  });
});

describe('20 W average wage of R&D staff below that of all staff', () => {
  cases(20, 'warning', manufacturer, notMore('averageWageAll', 'averageWageRnd'));
});
