import { expect, test } from 'vitest';
import type { TechCentreAnswers } from '../answers';
import { patentsToReport } from './patents-to-report';
import { complete, edition } from './dossiers.builder';

const firm = complete as TechCentreAnswers;
const shared = firm.patents!;
const [first] = shared;
const own = { ...first!, patentees: [firm.enterpriseName!] };
const reported = (patents: TechCentreAnswers['patents']) =>
  patentsToReport({ ...firm, patents: patents! }, edition).map(({ index }) => index);

test('shared patents until they make a whole', () => {
  expect(reported(shared)).toEqual([0, 1, 2]);
});

test('one of our own stands alone', () => {
  expect(reported([shared[1]!, own, shared[2]!])).toEqual([1]);
});

test('all that are listed while they make no whole, rows without anything left out', () => {
  expect(reported([shared[0]!, {}, shared[1]!])).toEqual([0, 2]);
  expect(reported([{ name: '一种方法' }])).toEqual([0]);
});
