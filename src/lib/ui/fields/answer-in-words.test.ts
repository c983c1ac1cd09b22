import { describe, expect, test } from 'vitest';
import { answerInWords } from './answer-in-words';

describe('an answer in words', () => {
  const choices = [{ value: 'private', label: '民营企业' }];
  test.each([
    ['a blank', { kind: 'money', unit: '万元' }, undefined, '未填'],
    ['an empty text', { kind: 'text' }, '', '未填'],
    ['nothing, which is an answer', { kind: 'money', unit: '万元' }, 0, '0 万元'],
    ['a figure', { kind: 'money', unit: '万元' }, 7022.5, '7\u2009022.5 万元'],
    ['a choice', { kind: 'choice', choices }, 'private', '民营企业'],
    ['a choice that is no longer there', { kind: 'choice', choices }, 'joint', 'joint'],
    ['a month', { kind: 'date' }, '2018-05', '2018年5月'],
    ['a day', { kind: 'date' }, '2018-05-06', '2018年5月6日'],
    ['an identity number', { kind: 'id-number' }, '11010519491231002X', '1101***********02X'],
    ['names', { kind: 'text' }, ['甲', '乙'], '甲、乙'],
    ['a list', undefined, [{ name: '甲' }, { name: '乙' }], '2 行'],
    ['a text that nothing is known of', undefined, '2018-05', '2018-05'],
  ] as const)('%s', (_what, question, value, words) => {
    expect(answerInWords(question as Parameters<typeof answerInWords>[0], value)).toBe(words);
  });
});
