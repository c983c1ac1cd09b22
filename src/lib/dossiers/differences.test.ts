import { expect, test } from 'vitest';
import type { Dossier } from '../answers/dossier';
import { differences } from './differences';

const state = (answers: Dossier['answers'], typed: Dossier['typed'] = {}): Dossier => ({
  programme: 'tech-centre',
  edition: '2024',
  id: '1',
  title: '',
  createdAt: '',
  updatedAt: '',
  answers,
  typed,
});

test('each answer that differs is named, with its value before and after', () => {
  const staff = [{ name: '甲' }];
  expect(
    differences(
      state({ a: 1, rules: { funds: 0, ip: 1 }, staff, gone: '一' }, { b: '约七千' }),
      state({ a: 1, rules: { funds: 1, ip: 1 }, staff: [...staff, {}], b: 7000 }),
    ),
  ).toEqual([
    { path: 'rules.funds', before: 0, after: 1 },
    { path: 'staff', before: staff, after: [...staff, {}] },
    { path: 'gone', before: '一', after: undefined },
    { path: 'b', before: '约七千', after: 7000 },
  ]);
});

test('states alike, though not the same objects, have none', () => {
  const one = state({ a: 1, staff: [{ name: '甲' }], texts: ['x'] });
  expect(differences(one, structuredClone(one))).toEqual([]);
});
