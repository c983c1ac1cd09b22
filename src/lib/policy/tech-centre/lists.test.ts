import { describe, expect, test } from 'vitest';
import { answerAt, type AnswerTree } from '../../answers/path';
import type { TechCentreAnswers } from './answers';
import { but, designHouse, edition, manufacturer, plainSpaces } from './firms.builder';
import { figures } from './figures';
import { listSheets } from './list-columns';
import { lists } from './lists';
import { completeSample } from './samples-complete';
import { completeDesignHouse } from './samples-complete/design-house';
import { whole } from './whole';

const list = (id: string) => lists.find(({ sheet }) => sheet.id === id)!;
const said = (id: string, answers: TechCentreAnswers) =>
  plainSpaces(list(id).summary(answers, edition));
const decided = (id: string, path: string, answers: TechCentreAnswers) =>
  list(id)
    .decides.find((decides) => decides.path === path)!
    .figure(answers, edition);

test('every list of the dictionary has its columns, in full', () => {
  expect(lists.map(({ sheet }) => sheet.id)).toEqual(Object.keys(listSheets));
  for (const { sheet } of lists) {
    const kind = whole.dictionary[sheet.id] as { list: object };
    expect(sheet.columns.map(({ key }) => key as string).sort(), sheet.id).toEqual(
      Object.keys(kind.list).sort(),
    );
  }
});

test('copyrights and contracts are for 研发设计型 alone', () => {
  const names = (answers: TechCentreAnswers) =>
    lists.filter(({ appliesTo }) => appliesTo?.(answers) ?? true).map(({ sheet }) => sheet.id);
  expect(names(manufacturer)).toEqual(['patents', 'staff', 'equipment']);
  expect(names(designHouse)).toEqual(Object.keys(listSheets));
  // Nobody is kept from listing before the type is known.
  expect(names({})).toEqual(Object.keys(listSheets));
});

const sharedPatent = {
  number: 'ZL202010000011.5',
  applicants: [manufacturer.enterpriseName!],
  patentees: [manufacturer.enterpriseName!, '某大学', '某研究院'],
  selfDeveloped: 'yes',
  obtainedBy: 'own',
  inForce: 'yes',
} as const;
const person = { education: '本科', isRnd: 'yes', external: 'no', insuredMonths: 3 } as const;

describe('the totals in words', () => {
  test.each<[string, string, TechCentreAnswers, string]>([
    ['patents', 'none', {}, '计入自主发明专利 0 件（共享的按专利权人数折算）'],
    [
      'patents',
      'a third',
      but(manufacturer, { patents: [sharedPatent] }),
      '计入自主发明专利 1/3 件（共享的按专利权人数折算）',
    ],
    [
      'copyrights',
      'one of two',
      {
        copyrights: [
          { registrationNumber: '2022SR0100001', selfDeveloped: 'yes', inForce: 'yes' },
          { registrationNumber: '2022SR0100038', selfDeveloped: 'no' },
        ],
      },
      '计入自主软件著作权 1 件',
    ],
    [
      'staff',
      'one counts, one is open, one is no R&D staff, one row is empty',
      { staff: [{ name: '甲', ...person }, { name: '乙', isRnd: 'yes' }, { name: '丙' }, {}] },
      '职工 3 人；计入研发人员 1 人，另有 1 人待补全',
    ],
    [
      'equipment',
      'a discarded machine is in the total and not in what counts',
      { equipment: [{ originalValue: 1234567.89 }, { originalValue: 0.11, use: '报废' }] },
      '合计 1 234 568 元；计入原值 123.456789 万元',
    ],
    [
      'contracts',
      'in 万元, exact to the 分',
      { contracts: [{ received: 0.1 }, { received: 0.2 }] },
      '已入账纯技术收入合计 0.3 万元',
    ],
  ])('%s: %s', (id, _what, answers, words) => {
    expect(said(id, answers)).toBe(words);
  });
});

describe('what a list decides', () => {
  test('nothing until there is a row with anything in it', () => {
    for (const { sheet, decides } of lists)
      for (const { figure } of decides)
        for (const rows of [undefined, [], [{}, {}]])
          expect(figure({ ...manufacturer, [sheet.id]: rows }, edition)).toBeUndefined();
  });

  test.each<[string, string, TechCentreAnswers, { value: number; words: string }]>([
    [
      'patents',
      'patentsGranted',
      but(manufacturer, { patents: [sharedPatent, { number: 'ZL202110000022.8' }] }),
      { value: 1 / 3, words: '1/3 件，另有 1 行待补全' },
    ],
    ['staff', 'staffTotal', { staff: [person, person] }, { value: 2, words: '2 人' }],
    [
      'staff',
      'rndStaff',
      { staff: [person, { isRnd: 'yes' }] },
      { value: 1, words: '1 人，另有 1 行待补全' },
    ],
    [
      'equipment',
      'equipmentValue',
      { equipment: [{ originalValue: 25800.55 }] },
      { value: 2.580055, words: '2.580055 万元' },
    ],
  ])('%s: %s', (id, path, answers, figure) => {
    expect(decided(id, path, answers)).toEqual(figure);
  });

  test('it is what the verdicts count', () => {
    const measures: Record<string, (answers: TechCentreAnswers) => unknown> = {
      staffTotal: figures.staffTotal,
      rndStaff: figures.rndStaff,
      equipmentValue: figures.equipmentValue,
      pureServiceRevenue: figures.pureServiceRevenue,
      copyrightsGranted: figures.copyrights,
      patentsGranted: (answers) => figures.patents(answers, edition),
    };
    for (const { answers: sample } of [completeSample, completeDesignHouse]) {
      const answers = sample as TechCentreAnswers;
      for (const { sheet, decides } of lists) {
        if (answers[sheet.id] === undefined) continue;
        for (const { path, figure } of decides) {
          const measure = measures[path]!(answers);
          const { value } = figure(answers, edition)!;
          if (typeof measure === 'number') expect(measure, path).toBe(value);
          else expect(measure, path).toMatchObject({ top: value, bottom: 1 });
          // The samples are in order: what was typed is what the list says.
          expect(answerAt(answers as AnswerTree, path), path).toBe(value);
        }
      }
    }
  });
});

test('each row is judged by its own number, and empty rows not at all', () => {
  const rows = list('staff').judge({ staff: [{}, { name: '甲', ...person }] }, edition);
  expect(rows).toEqual([{ row: 1, counts: 'yes', why: '计入' }]);
});

test('what is offered for many rows names a column and a value it can hold', () => {
  for (const { sheet, fillAll = [] } of lists)
    for (const { key, value } of fillAll) {
      const column = sheet.columns.find((one) => one.key === key);
      expect(column, key).toBeDefined();
      if (column!.choices) expect(column!.choices.map(([, choice]) => choice)).toContain(value);
      else expect(typeof value).toBe('number');
    }
});

test('what is offered for R&D staff leaves the others alone', () => {
  for (const { of } of list('staff').fillAll!) {
    expect(of!({ isRnd: 'yes' })).toBe(true);
    expect(of!({ isRnd: 'no' })).toBe(false);
    expect(of!({})).toBe(false);
  }
});

test('ten thousand sums of money are exact to the 分', () => {
  const equipment = Array.from({ length: 10_000 }, (_, at) => ({ originalValue: 0.01 + at / 100 }));
  // 1 分 + 2 分 + … + 10 000 分 = 50 005 000 分.
  expect(decided('equipment', 'equipmentValue', { equipment })!.value).toBe(50.005);
  const contracts = Array.from({ length: 10_000 }, () => ({ received: 0.000001 }));
  expect(decided('contracts', 'pureServiceRevenue', { contracts })!.value).toBe(0.01);
});
