import { expect, test } from 'vitest';
import type { Dossier } from '../answers/dossier';
import { apart, together } from './rows';

const dossier = (answers: Dossier['answers']): Dossier => ({
  programme: 'tech-centre',
  edition: '2024',
  id: 'a',
  title: '',
  createdAt: '',
  updatedAt: '',
  answers,
  typed: {},
});

test.each<[value: unknown, isList: boolean]>([
  [[{ name: '甲' }, {}], true],
  [[], false],
  [['甲', '乙'], false],
  // Of a later version, perhaps: as a list it would be taken for a damaged one.
  [[[1, 2], [3]], false],
  [[{ name: '甲' }, '乙', null], false],
  [[null, { name: '甲' }], false],
  [{ name: '甲' }, false],
])('%j: a list of rows? %s', (value, isList) => {
  const whole = dossier({ mainRevenue: 0, value });
  const { small, lists } = apart(whole);
  expect(Object.keys(lists)).toEqual(isList ? ['value'] : []);
  expect(together(small, lists)).toEqual(whole);
});
