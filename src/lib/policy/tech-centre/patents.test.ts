import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../assess/verdict';
import type { Copyright, Patent } from './answers';
import { but, designHouse, manufacturer, resultOf } from './firms.builder';
import { countCopyrights, countPatents, type Share } from './patents';

const ownName = '湖南（长沙）某某制药有限公司';
const YEAR = 2024;

/** The example of 附件2, in order in every respect. */
const patent: Patent = {
  name: '一种屏蔽罩的制备方法',
  number: 'ZL202011633759.5',
  filingDate: '2020-12-31',
  applicants: [ownName],
  inventors: ['朱大明'],
  grantNoticeDate: '2022-06-28',
  patentees: [ownName],
  announcementDate: '2022-08-01',
  selfDeveloped: 'yes',
  obtainedBy: 'own',
  inForce: 'yes',
};
const [second, third] = ['ZL201911044411.X', 'ZL201710601862.3'];

/** The same patent with some of it changed; `undefined` leaves it blank. */
const like = (changes: { [K in keyof Patent]?: Patent[K] | undefined }): Patent => {
  const entries = Object.entries({ ...patent, ...changes });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Patent;
};

const judged = (row: Patent, name: string | undefined = ownName) =>
  countPatents([row], name, YEAR).rows[0]!;

test('the patent of 附件2 in order counts one', () => {
  const { low, high, rows } = countPatents([patent], ownName, YEAR);
  expect([low, high]).toEqual([
    { top: 1, bottom: 1 },
    { top: 1, bottom: 1 },
  ]);
  expect(rows).toEqual([{ row: 0, counts: 'yes', why: '计 1 件' }]);
});

describe('each condition of 附件2 注2 by itself', () => {
  test.each<[what: string, row: Patent, counts: 'yes' | 'no' | 'unknown', why: RegExp]>([
    ['PCT invention', like({ number: 'ZL201580003807.3' }), 'yes', /计 1 件/],
    ['utility model', like({ number: 'ZL202320000001.0' }), 'no', /不是发明专利/],
    ['PCT utility model', like({ number: 'ZL202190000003.9' }), 'no', /不是发明专利/],
    ['design', like({ number: 'ZL201730610076.0' }), 'no', /不是发明专利/],
    ['wrong check digit', like({ number: 'ZL202011633759.6' }), 'no', /专利号有误.*校验位/],
    ['no check digit', like({ number: 'ZL202011633759' }), 'no', /专利号有误/],
    ['a software copyright for a patent', like({ number: '2023SR0123456' }), 'no', /专利号有误/],
    ['number blank', like({ number: undefined }), 'unknown', /专利号/],

    ['another first applicant', like({ applicants: ['某大学', ownName] }), 'no', /首次申请人/],
    ['first of two applicants', like({ applicants: [ownName, '某大学'] }), 'yes', /计 1 件/],
    ['applicant blank', like({ applicants: undefined }), 'unknown', /申请人/],
    ['applicant only spaces', like({ applicants: [' '] }), 'unknown', /申请人/],

    ['sold: another patentee now', like({ patentees: ['某某公司'] }), 'no', /不是专利权人/],
    ['one of two patentees', like({ patentees: ['某大学', ownName] }), 'yes', /1\/2/],
    ['patentee blank', like({ patentees: undefined }), 'unknown', /专利权人/],

    ['obtained by transfer', like({ obtainedBy: 'transfer' }), 'no', /变更/],
    [
      'moved within the group with all',
      like({ obtainedBy: 'group-transfer-complete' }),
      'yes',
      /计 1/,
    ],
    ['how it was obtained blank', like({ obtainedBy: undefined }), 'unknown', /转让/],

    ['not developed by itself', like({ selfDeveloped: 'no' }), 'no', /自主研发/],
    ['own development blank', like({ selfDeveloped: undefined }), 'unknown', /自主研发/],

    ['no longer in force', like({ inForce: 'no' }), 'no', /有效/],
    ['in force blank', like({ inForce: undefined }), 'unknown', /有效/],
  ])('%s', (_what, row, counts, why) => {
    expect(judged(row)).toMatchObject({ counts, why: expect.stringMatching(why) });
  });

  test('from the parent, with inventors and business: the parent may have applied first', () => {
    const fromParent = { applicants: ['某某集团有限公司'] };
    const complete = like({ ...fromParent, obtainedBy: 'group-transfer-complete' });
    expect(judged(complete).counts).toBe('yes');
    expect(judged(like(fromParent)).counts).toBe('no');
  });

  test('one "no" decides, whatever is blank', () => {
    expect(judged({ inForce: 'no' }).counts).toBe('no');
    expect(judged({ number: 'ZL202320000001.0' }).counts).toBe('no');
    expect(judged({ name: '一种方法' }).counts).toBe('unknown');
  });
});

describe('the enterprise’s name', () => {
  test.each([
    ['湖南(长沙)某某制药有限公司', 'half-width brackets'],
    [' 湖南（长沙） 某某制药有限公司', 'spaces'],
  ])('%s is the same name: %s', (name) => {
    expect(judged(like({ applicants: [name], patentees: [name] })).counts).toBe('yes');
    expect(judged(patent, name).counts).toBe('yes');
  });

  test('while it is blank nothing can be compared', () => {
    const { low, high, rows } = countPatents([patent], undefined, YEAR);
    expect(rows[0]).toMatchObject({ counts: 'unknown' });
    expect([low.top, high.top]).toEqual([0, 1]);
  });
});

describe('shared patents: 1/n each, the sum must reach one whole', () => {
  const owners = (n: number) => [ownName, '某大学', '某研究院', '某医院'].slice(0, n);
  const shared = (...shares: number[]) =>
    shares.map((n, i) =>
      like({ number: [patent.number, second, third][i]!, patentees: owners(n) }),
    );

  test.each<[what: string, shares: number[], sum: Share, verdict: Verdict]>([
    ['1/2', [2], { top: 1, bottom: 2 }, 'not-met'],
    ['1/2 + 1/2', [2, 2], { top: 1, bottom: 1 }, 'met'],
    ['1/3 + 1/3', [3, 3], { top: 2, bottom: 3 }, 'not-met'],
    ['1/3 + 1/3 + 1/3', [3, 3, 3], { top: 1, bottom: 1 }, 'met'],
    ['1/2 + 1/3', [2, 3], { top: 5, bottom: 6 }, 'not-met'],
    ['1/2 + 1/4 + 1/4', [2, 4, 4], { top: 1, bottom: 1 }, 'met'],
    ['1 + 1/2', [1, 2], { top: 3, bottom: 2 }, 'met'],
  ])('%s', (_what, shares, sum, verdict) => {
    const patents = shared(...shares);
    expect(countPatents(patents, ownName, YEAR).low).toEqual(sum);
    const firm = but(manufacturer, { enterpriseName: ownName, patents });
    expect(resultOf(firm, 'intellectual-property.rights').verdict).toBe(verdict);
  });

  test('what is lacking is said as a share', () => {
    const firm = but(manufacturer, { enterpriseName: ownName, patents: shared(2, 3) });
    const result = resultOf(firm, 'intellectual-property.rights');
    expect(result.shown).toBe('5/6 件');
    expect(result.reason).toContain('还差 1/6 件');
  });

  test('one patent written in two rows counts once', () => {
    const [row] = shared(2);
    const again = { ...row!, number: ' zl 2020 1 1633759．5' };
    const { low, rows } = countPatents([row!, again], ownName, YEAR);
    expect(low).toEqual({ top: 1, bottom: 2 });
    expect(rows[1]).toMatchObject({ counts: 'no', why: expect.stringContaining('第 1 行') });
  });
});

describe('an incomplete row keeps the sum open', () => {
  test.each<[what: string, patents: Patent[], low: number, high: number, verdict: Verdict]>([
    ['one incomplete', [like({ inForce: undefined })], 0, 1, 'unanswered'],
    [
      'one counts, one incomplete',
      [patent, like({ number: second, inForce: undefined })],
      1,
      2,
      'met',
    ],
    ['one counts not', [like({ inForce: 'no' })], 0, 0, 'not-met'],
    [
      'one counts not, one incomplete',
      [like({ inForce: 'no' }), like({ number: second, inForce: undefined })],
      0,
      1,
      'unanswered',
    ],
    ['empty rows are no rows', [{}, { applicants: [] }, patent], 1, 1, 'met'],
  ])('%s', (_what, patents, low, high, verdict) => {
    const count = countPatents(patents, ownName, YEAR);
    expect([count.low.top / count.low.bottom, count.high.top / count.high.bottom]).toEqual([
      low,
      high,
    ]);
    const firm = but(manufacturer, { enterpriseName: ownName, patents });
    expect(resultOf(firm, 'intellectual-property.rights').verdict).toBe(verdict);
  });
});

describe('software copyrights (附件2 注3)', () => {
  const copyright: Copyright = {
    name: '某某软件',
    registrationNumber: '2023SR0123456',
    selfDeveloped: 'yes',
    inForce: 'yes',
  };
  const copyrights = (count: number): Copyright[] =>
    Array.from({ length: count }, (_, i) => ({
      ...copyright,
      registrationNumber: `2023SR${String(i).padStart(7, '0')}`,
    }));

  test.each<[what: string, row: Copyright, counts: 'yes' | 'no' | 'unknown']>([
    ['in order', copyright, 'yes'],
    ['not developed by itself', { ...copyright, selfDeveloped: 'no' }, 'no'],
    ['no longer in force', { ...copyright, inForce: 'no' }, 'no'],
    ['only the name', { name: '某某软件' }, 'unknown'],
    ['only not in force', { name: '某某软件', inForce: 'no' }, 'no'],
    ['number only', { registrationNumber: '2023SR0123456' }, 'unknown'],
    ['in force blank', { registrationNumber: '2023SR0123456', selfDeveloped: 'yes' }, 'unknown'],
    ['own development blank', { registrationNumber: '2023SR0123456', inForce: 'yes' }, 'unknown'],
  ])('%s: %s', (_what, row, counts) => {
    expect(countCopyrights([row]).rows[0]!.counts).toBe(counts);
  });

  test.each<[count: number, verdict: Verdict]>([
    [19, 'not-met'],
    [20, 'met'],
    [21, 'met'],
  ])('%i of them: %s', (count, verdict) => {
    const firm = but(designHouse, { copyrights: copyrights(count), patentsGranted: 0 });
    expect(resultOf(firm, 'intellectual-property.rights').verdict).toBe(verdict);
  });

  test('19 and one incomplete keep it open', () => {
    const list = [...copyrights(19), { name: '某某软件' }];
    expect(countCopyrights(list)).toMatchObject({ low: 19, high: 20 });
    const firm = but(designHouse, { copyrights: list, patentsGranted: 0 });
    expect(resultOf(firm, 'intellectual-property.rights').verdict).toBe('unanswered');
  });

  test('one certificate written in twenty rows counts once', () => {
    const list = Array.from({ length: 20 }, () => ({ ...copyright }));
    expect(countCopyrights(list)).toMatchObject({ low: 1, high: 1 });
  });
});
