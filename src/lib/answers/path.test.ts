import { describe, expect, test } from 'vitest';
import { answerAt, withAnswer, type AnswerTree } from './path';

const answers: AnswerTree = { rndStaff: 34, rules: { funds: 1 }, patents: [{ name: '甲' }] };

test.each<[path: string, value: unknown]>([
  ['rndStaff', 34],
  ['rules.funds', 1],
  ['patents.0.name', '甲'],
  ['rules', { funds: 1 }],
  ['rules.ip', undefined],
  ['rules.funds.more', undefined],
  ['absent', undefined],
  ['absent.deeper', undefined],
  ['constructor', undefined], // what every object inherits is no answer
  ['__proto__', undefined],
  ['rules.toString', undefined],
])('at %s stands %j', (path, value) => {
  expect(answerAt(answers, path)).toEqual(value);
});

describe('one answer changed', () => {
  test.each<[what: string, path: string, value: unknown, result: AnswerTree]>([
    ['set', 'a', 1, { a: 1 }],
    ['0 is an answer', 'a', 0, { a: 0 }],
    ['set in a branch that is not there yet', 'rules.ip', 2, { rules: { ip: 2 } }],
    ['clear what was never answered', 'rules.ip', undefined, {}],
  ])('%s', (_what, path, value, result) => {
    expect(withAnswer({}, path, value)).toEqual(result);
  });

  test('its neighbours stay, and the tree before is untouched', () => {
    const before: AnswerTree = { a: 1, rules: { funds: 1 } };
    expect(withAnswer(before, 'rules.ip', 2)).toEqual({ a: 1, rules: { funds: 1, ip: 2 } });
    expect(before).toEqual({ a: 1, rules: { funds: 1 } });
  });

  test('a branch that becomes empty goes, so that nothing answered has one shape', () => {
    expect(withAnswer({ a: 1, rules: { funds: 1 } }, 'rules.funds', undefined)).toEqual({ a: 1 });
    expect(withAnswer({ a: 1 }, 'a', undefined)).toStrictEqual({});
  });

  test('what stood where a branch belongs gives way', () => {
    expect(withAnswer({ rules: 5 }, 'rules.ip', 1)).toEqual({ rules: { ip: 1 } });
    expect(withAnswer({ rules: [1] }, 'rules.ip', 1)).toEqual({ rules: { ip: 1 } });
  });
});
