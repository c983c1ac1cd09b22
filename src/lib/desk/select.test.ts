import { describe, expect, test } from 'vitest';
import type { Verdict } from '../assess/verdict';
import type { NotedRow } from './row';
import { select } from './select';
import { statisticsOf } from './statistics';

const verdicts = (first: Verdict): Verdict[] => [first, 'met', 'met', 'met', 'met', 'met', 'met'];

const row = (id: string, about: Partial<NotedRow> = {}): NotedRow => ({
  id,
  offering: id,
  source: 'dossier',
  file: `${id}.json`,
  versions: 1,
  updatedAt: '',
  edition: '2024',
  dossier: id,
  name: id,
  code: '',
  city: '长沙市',
  county: '岳麓区',
  group: 'manufacturing',
  industry: '2740',
  overall: 'undecided',
  verdicts: verdicts('met'),
  shown: [],
  errors: 0,
  warnings: 0,
  disagreements: 0,
  verified: false,
  alike: undefined,
  ...about,
});

const rows = [
  row('第10号公司', {
    city: '湘潭市',
    county: '雨湖区',
    overall: 'not-eligible',
    verdicts: verdicts('not-met'),
  }),
  row('第9号公司', { errors: 1, mark: 'not-recommended' }),
  row('安乡公司', { group: 'rnd-design', versions: 2, remark: '待补充', overall: 'eligible' }),
  row('宝庆公司', { source: 'sheet', disagreements: 1, mark: 'recommended', verified: true }),
];
const ids = (found: readonly NotedRow[]) => found.map(({ id }) => id);

describe('filters', () => {
  test.each([
    [{}, ids(rows)],
    [{ search: '公司 第' }, ['第10号公司', '第9号公司']],
    [{ search: '待补充' }, ['安乡公司']],
    [{ group: 'rnd-design' }, ['安乡公司']],
    [{ overall: 'not-eligible' as const }, ['第10号公司']],
    [{ city: '长沙市', mark: 'unmarked' as const }, ['安乡公司']],
    [{ county: '雨湖区' }, ['第10号公司']],
    [{ indicator: { at: 0, verdict: 'not-met' as const } }, ['第10号公司']],
    [{ concern: 'errors' as const }, ['第9号公司']],
    [{ concern: 'disagreements' as const }, ['宝庆公司']],
    [{ concern: 'versions' as const }, ['安乡公司']],
    [{ concern: 'sheet' as const }, ['宝庆公司']],
    [{ concern: 'unverified' as const }, ['第10号公司', '第9号公司', '安乡公司']],
  ])('%j', (selection, expected) => {
    expect(ids(select(rows, selection, undefined))).toEqual(expected);
  });
});

test('names sort by pinyin, and numbers in them by their value', () => {
  expect(ids(select(rows, {}, { by: 'name', descending: false }))).toEqual([
    '安乡公司',
    '宝庆公司',
    '第9号公司',
    '第10号公司',
  ]);
});

test('conclusions sort from 符合 to 不符合, and back', () => {
  const by = (descending: boolean) =>
    select(rows, {}, { by: 'overall', descending }).map(({ overall }) => overall);
  expect(by(false)).toEqual(['eligible', 'undecided', 'undecided', 'not-eligible']);
  expect(by(true)).toEqual([...by(false)].reverse());
});

test('statistics count every firm once in each breakdown', () => {
  const found = statisticsOf(rows, {
    indicators: 7,
    group: ({ group }) => group ?? '',
    industry: ({ industry }) => industry ?? '',
  });
  expect(found.all).toEqual({
    name: '全部企业',
    total: 4,
    overall: { eligible: 1, 'not-eligible': 1, undecided: 2 },
  });
  expect(found.recommended).toBe(1);
  expect(found.indicators[0]).toEqual({
    met: 3,
    'not-met': 1,
    unanswered: 0,
    'threshold-missing': 0,
  });
  for (const part of [found.byGroup, found.byIndustry, found.byCity, found.byCounty])
    expect(part.reduce((sum, { total }) => sum + total, 0)).toBe(4);
  expect(found.byCounty.map(({ name }) => name)).toEqual(['长沙市 岳麓区', '湘潭市 雨湖区']);
});
