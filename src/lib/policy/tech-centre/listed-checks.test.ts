import { describe, expect, test } from 'vitest';
import { but, designHouse, findings, manufacturer } from './firms.builder';

const person = { name: '李某', education: '本科', isRnd: 'yes', external: 'no', insuredMonths: 3 };
const people = (count: number) => Array.from({ length: count }, () => ({ ...person }));
const open = { name: '王某', isRnd: 'yes' };
const blank = { staffTotal: undefined, rndStaff: undefined };

const ownPatent = {
  number: 'ZL202011633759.5',
  filingDate: '2020-12-31',
  applicants: [manufacturer.enterpriseName],
  patentees: [manufacturer.enterpriseName],
  selfDeveloped: 'yes',
  obtainedBy: 'own',
  inForce: 'yes',
};
const copyright = {
  name: '采集软件',
  registrationNumber: '2023SR0123456',
  date: '2023-01-20',
  selfDeveloped: 'yes',
  inForce: 'yes',
};

type Case = [what: string, changes: Record<string, unknown>, said: string | undefined];

const cases = (number: number, firm: typeof manufacturer, table: Case[]) =>
  test.each(table)('%s', (_what, changes, said) => {
    const messages = findings(but(firm, changes), number).map(({ message }) => message);
    expect(messages).toEqual(said === undefined ? [] : [expect.stringContaining(said)]);
  });

describe('5 W the list says how many R&D staff there are now', () => {
  cases(5, manufacturer, [
    ['only a list', { ...blank, staff: people(10), rndStaffYearEnd: 13 }, '当前研发人员 10 人'],
    ['a list that agrees', { ...blank, staff: people(10), rndStaffYearEnd: 12 }, undefined],
    ['a typed figure beside it', { rndStaff: 13, staff: people(10), rndStaffYearEnd: 13 }, '10 人'],
    ['a row still open', { ...blank, staff: [...people(9), open], rndStaffYearEnd: 13 }, undefined],
    ['the year end blank', { ...blank, staff: people(10) }, undefined],
  ]);
});

describe('6 E the list says how many staff there are', () => {
  cases(6, manufacturer, [
    [
      'graduates of a list',
      { ...blank, staff: people(10), staffBachelor: 11 },
      '本科及以上学历人数（11 人）大于职工总人数（10 人）',
    ],
    ['all are graduates', { ...blank, staff: people(10), staffBachelor: 10 }, undefined],
    ['titles', { ...blank, staff: people(10), staffMidTitle: 11 }, '中级及以上职称人数（11 人）'],
    ['a larger total typed', { staffTotal: 99, staff: people(10), staffBachelor: 11 }, '10 人'],
    ['neither list nor total', { ...blank, staffBachelor: 11 }, undefined],
  ]);
});

describe('8 E the lists say how much was granted', () => {
  const granted = { patentsGranted: undefined };
  cases(8, manufacturer, [
    [
      'patents of a list',
      { ...granted, patents: [ownPatent], patentsApplied: 0 },
      '已授权发明专利（1 件）大于申请的发明专利（0 件）',
    ],
    ['as many applied for', { ...granted, patents: [ownPatent], patentsApplied: 1 }, undefined],
    [
      'a third of one is not more than one',
      {
        ...granted,
        patents: [{ ...ownPatent, patentees: [manufacturer.enterpriseName, '甲', '乙'] }],
        patentsApplied: 1,
      },
      undefined,
    ],
    [
      'a third of one is more than none',
      {
        ...granted,
        patents: [{ ...ownPatent, patentees: [manufacturer.enterpriseName, '甲', '乙'] }],
        patentsApplied: 0,
      },
      '（0.33 件）',
    ],
    [
      'at least so many, while a row is open',
      { ...granted, patents: [ownPatent, { name: '待补' }], patentsApplied: 0 },
      '（1 件）',
    ],
  ]);
  cases(8, designHouse, [
    [
      'copyrights of a list',
      { copyrightsGranted: undefined, copyrights: [copyright], copyrightsApplied: 0 },
      '已登记软件著作权（1 件）大于申请的软件著作权（0 件）',
    ],
  ]);
});

describe('16 W while rows of the list are open', () => {
  const staff = [...people(2), open];
  cases(16, manufacturer, [
    ['as many as there may be', { staff, staffTotal: 3, rndStaff: 3 }, undefined],
    ['as many as there are', { staff, staffTotal: 3, rndStaff: 2 }, undefined],
    ['more than there can be', { staff, staffTotal: 3, rndStaff: 4 }, '2 人（另有 1 人待补全）'],
    ['fewer than there are', { staff, staffTotal: 3, rndStaff: 1 }, '2 人（另有 1 人待补全）'],
  ]);
});
