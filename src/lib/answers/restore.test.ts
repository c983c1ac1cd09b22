import { describe, expect, test } from 'vitest';
import type { AnswerTree } from './path';
import { restoreAnswers, type Dictionary } from './restore';

const dictionary: Dictionary = {
  enterpriseName: 'text',
  mainRevenue: 'number',
  founded: 'date',
  type: { oneOf: ['manufacturing', 'rnd-design'] },
  selfDeveloped: { oneOf: ['yes', 'no'] },
  inventors: 'texts',
  rules: { group: { funds: 'number', ip: 'number' } },
  equipment: { list: { name: 'text', originalValue: 'number', bought: 'date' } },
};
const restore = (raw: AnswerTree) => restoreAnswers(dictionary, raw);

describe('answers in their own shape are taken as they are', () => {
  test.each<[AnswerTree]>([
    [{ enterpriseName: '湖南某公司', mainRevenue: 7022, founded: '2010-03' }],
    [{ mainRevenue: 0 }],
    [{ mainRevenue: -1.5 }],
    [{ mainRevenue: -1e-12 }],
    [{ mainRevenue: 999999999999999900000 }],
    [{ founded: '2010-03-15', type: 'rnd-design', inventors: ['甲', '乙'] }],
    [{ rules: { funds: 1, ip: 0 } }],
    [{ equipment: [{ name: '天平', originalValue: 1234.56, bought: '2020-01' }, {}] }],
  ])('%j', (raw) => {
    expect(restore(raw)).toEqual({ answers: raw, unread: {}, unreadCells: 0 });
  });
});

describe('another shape is read where it can be', () => {
  test.each<[raw: AnswerTree, answers: AnswerTree]>([
    [{ mainRevenue: '7,022.0' }, { mainRevenue: 7022 }],
    [{ mainRevenue: '-5' }, { mainRevenue: -5 }],
    [{ founded: '2021年5月' }, { founded: '2021-05' }],
    [{ founded: '20210506' }, { founded: '2021-05-06' }],
    [{ enterpriseName: 123 }, { enterpriseName: '123' }],
    [{ selfDeveloped: true }, { selfDeveloped: 'yes' }],
    [{ selfDeveloped: false }, { selfDeveloped: 'no' }],
    [{ inventors: '甲' }, { inventors: ['甲'] }],
    [{ rules: { funds: '1' } }, { rules: { funds: 1 } }],
  ])('%j', (raw, answers) => {
    expect(restore(raw)).toEqual({ answers, unread: {}, unreadCells: 0 });
  });
});

describe('what cannot be read is set aside as text, by its path, and never dropped', () => {
  test.each<[raw: AnswerTree, unread: Record<string, string>]>([
    [{ mainRevenue: '七千' }, { mainRevenue: '七千' }],
    [{ mainRevenue: '7022万元' }, { mainRevenue: '7022万元' }],
    [{ mainRevenue: true }, { mainRevenue: 'true' }],
    [{ mainRevenue: 5e-324 }, { mainRevenue: '5e-324' }],
    [{ mainRevenue: 1e21 }, { mainRevenue: '1e+21' }],
    [{ mainRevenue: -1.7e308 }, { mainRevenue: '-1.7e+308' }],
    [{ mainRevenue: Infinity }, { mainRevenue: 'null' }],
    [{ mainRevenue: -1e-13 }, { mainRevenue: '-1e-13' }],
    [{ mainRevenue: [7022] }, { mainRevenue: '[7022]' }],
    [{ founded: '2021-13' }, { founded: '2021-13' }],
    [{ founded: 44256 }, { founded: '44256' }],
    [{ type: '贸易' }, { type: '贸易' }],
    [{ type: 1 }, { type: '1' }],
    [{ enterpriseName: { a: 1 } }, { enterpriseName: '{"a":1}' }],
    [{ inventors: ['甲', 5] }, { inventors: '["甲",5]' }],
    [{ rules: [1, 2] }, { rules: '[1,2]' }],
    [{ rules: { funds: '两件' } }, { 'rules.funds': '两件' }],
    [{ equipment: '见附件' }, { equipment: '见附件' }],
  ])('%j', (raw, unread) => {
    expect(restore(raw).unread).toEqual(unread);
  });

  test('the answers beside it are read', () => {
    expect(restore({ mainRevenue: '七千', rules: { funds: '两件', ip: 1 } }).answers).toEqual({
      rules: { ip: 1 },
    });
  });

  test('a row that is no row is kept', () => {
    expect(restore({ equipment: ['天平'] }).answers).toEqual({ equipment: [{ value: '天平' }] });
  });
});

describe('keys of a later version are kept as they are', () => {
  test.each<[AnswerTree]>([
    [{ later: { deep: [1, 'a', null] } }],
    [{ rules: { safety: '有' } }],
    [{ equipment: [{ colour: 'red' }] }],
    [{ constructor: 1 }],
    [{ laterBlank: null, laterText: '', equipment: [{ later: null }] }],
    [{ laterRows: [[1, 2], 'a', null, { b: 1 }] }],
    [{ toString: 'a', rules: { valueOf: 2, hasOwnProperty: 3 } }],
  ])('%j', (raw) => {
    expect(restore(raw)).toEqual({ answers: raw, unread: {}, unreadCells: 0 });
  });
});

describe('a cell that cannot be read stays in its row as text, as what is typed there does', () => {
  test.each<[given: unknown[], rows: unknown[], unreadCells: number]>([
    [
      [{ name: '天平', originalValue: '约三万', bought: '去年' }, { name: '离心机' }],
      [{ name: '天平', typed: { originalValue: '约三万', bought: '去年' } }, { name: '离心机' }],
      2,
    ],
    [
      [{ originalValue: [1], typed: { bought: '去年' } }],
      [{ typed: { bought: '去年', originalValue: '[1]' } }],
      1,
    ],
    [[{ typed: { name: { a: 1 }, bought: 5 } }], [{ typed: { name: '{"a":1}', bought: '5' } }], 0],
    [
      [{ typed: '去年' }, { typed: [1] }],
      [{ typed: { typed: '去年' } }, { typed: { typed: '[1]' } }],
      0,
    ],
    [[{ name: '天平', typed: null }, null], [{ name: '天平', typed: {} }, {}], 0],
  ])('%j', (given, equipment, unreadCells) => {
    expect(restore({ equipment: given })).toEqual({
      answers: { equipment },
      unread: {},
      unreadCells,
    });
  });
});

test('blank is absent, never null and never ""', () => {
  expect(restore({ mainRevenue: null, enterpriseName: '', rules: { funds: null } })).toEqual({
    answers: { rules: {} },
    unread: {},
    unreadCells: 0,
  });
});

test('a key __proto__ changes no object and nothing in it counts', () => {
  const raw = JSON.parse(
    '{"__proto__":{"mainRevenue":9999,"polluted":1},"rules":{"__proto__":{"funds":1}},' +
      '"equipment":[{"__proto__":{"originalValue":1}}],"mainRevenue":1}',
  ) as AnswerTree;
  const { answers } = restore(raw);
  expect(answers).toStrictEqual({ mainRevenue: 1, rules: {}, equipment: [{}] });
  for (const object of [answers, answers['rules'], (answers['equipment'] as object[])[0]])
    expect(Object.getPrototypeOf(object)).toBe(Object.prototype);
  expect(({} as AnswerTree)['polluted']).toBeUndefined();
});
