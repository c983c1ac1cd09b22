import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dossier } from '../answers/dossier';
import { merge } from './merge';

const dossier = (
  answers: Dossier['answers'],
  typed: Dossier['typed'] = {},
  rest = {},
): Dossier => ({
  programme: 'tech-centre',
  edition: '2024',
  id: '1',
  title: '湖南某某制药有限公司',
  createdAt: '2024-05-01T08:00:00.000Z',
  updatedAt: '2024-05-01T08:00:00.000Z',
  answers,
  typed,
  ...rest,
});

const base = dossier({ mainRevenue: 7000, rules: { funds: 1, ip: 0 }, city: '长沙市' });

test('answers changed on one side only all survive, at any depth; removed ones stay removed', () => {
  const mine = dossier({ mainRevenue: 7022, rules: { funds: 1, ip: 0 } });
  const theirs = dossier({ mainRevenue: 7000, rules: { funds: 1, ip: 1 }, city: '长沙市', x: 1 });
  const { dossier: merged, conflicts } = merge(base, mine, theirs, 'mine');
  expect(merged.answers).toEqual({ mainRevenue: 7022, rules: { funds: 1, ip: 1 }, x: 1 });
  expect(conflicts).toEqual([]);
});

test('of an answer changed on both sides the preferred is kept and the other told', () => {
  const mine = dossier({ mainRevenue: 1 });
  const theirs = dossier({ mainRevenue: 2, rules: { funds: 1, ip: 0 }, city: '长沙市' });
  for (const [prefer, kept, lost] of [
    ['mine', 1, 2],
    ['theirs', 2, 1],
  ] as const) {
    const merged = merge(base, mine, theirs, prefer);
    expect(merged.dossier.answers).toEqual({ mainRevenue: kept });
    expect(merged.conflicts).toEqual([{ path: 'mainRevenue', kept, lost }]);
  }
});

test('the same change on both sides is no conflict', () => {
  const changed = dossier({ mainRevenue: 7022 });
  expect(merge(base, changed, structuredClone(changed), 'mine').conflicts).toEqual([]);
});

test('an answer and the text typed in its place are chosen together', () => {
  const mine = dossier({ city: '长沙市', rules: { funds: 1, ip: 0 } }, { mainRevenue: '七千' });
  const theirs = dossier({ ...base.answers, mainRevenue: 8000 });
  const mineKept = merge(base, mine, theirs, 'mine');
  expect(mineKept.dossier).toMatchObject({ answers: mine.answers, typed: mine.typed });
  expect(mineKept.conflicts).toEqual([{ path: 'mainRevenue', kept: '七千', lost: 8000 }]);
  const theirsKept = merge(base, mine, theirs, 'theirs');
  expect(theirsKept.dossier.answers).toEqual(theirs.answers);
  expect(theirsKept.dossier.typed).toEqual({});
});

test('lists are one answer each: of different lists both survive, of one the preferred', () => {
  const [staff, more, equipment] = [[{ name: '甲' }], [{ name: '甲' }, {}], [{ name: '离心机' }]];
  const before = dossier({ staff, equipment });
  const both = merge(before, dossier({ staff: more, equipment }), dossier({ staff }), 'mine');
  expect(both.dossier.answers).toEqual({ staff: more });
  const one = merge(before, dossier({ staff: more }), dossier({ staff: [], equipment }), 'mine');
  expect(one.dossier.answers).toEqual({ staff: more });
  expect(one.conflicts).toEqual([{ path: 'staff', kept: more, lost: [] }]);
});

test('without a base nothing counts as removed', () => {
  const { dossier: merged, conflicts } = merge(
    undefined,
    dossier({ a: 1, same: 1 }, { c: '一' }),
    dossier({ b: 2, same: 1 }),
    'theirs',
  );
  expect(merged).toMatchObject({ answers: { a: 1, b: 2, same: 1 }, typed: { c: '一' } });
  expect(conflicts).toEqual([]);
});

test('notes, title and keys of other versions are joined as well', () => {
  const mine = dossier(base.answers, {}, { acknowledged: { a: '已核' }, title: '新名' });
  const theirs = dossier(base.answers, {}, { acknowledged: { b: '无误' }, remark: { by: '市局' } });
  expect(merge(base, mine, theirs, 'mine').dossier).toMatchObject({
    title: '新名',
    acknowledged: { a: '已核', b: '无误' },
    remark: { by: '市局' },
  });
});

test('what only one side did is what comes out, and nothing is lost untold', () => {
  const leaf = fc.constantFrom(1, 2, 'x');
  const answers = fc.dictionary(
    fc.constantFrom('a', 'b', 'c'),
    fc.oneof(
      leaf,
      fc.constantFrom([{ n: 1 }], [{ n: 2 }]),
      fc.dictionary(fc.constantFrom('d', 'e'), leaf, { minKeys: 1 }),
    ),
  );
  const changed = (from: Dossier, to: Dossier, path: string) => {
    const at = ({ answers: tree }: Dossier) =>
      path.split('.').reduce<unknown>((node, key) => (node as never)?.[key], tree);
    return JSON.stringify(at(from)) !== JSON.stringify(at(to));
  };
  fc.assert(
    fc.property(answers, answers, answers, (b, m, t) => {
      const [before, mine, theirs] = [b, m, t].map((tree) => dossier(tree)) as [
        Dossier,
        Dossier,
        Dossier,
      ];
      expect(merge(before, mine, before, 'mine').dossier.answers).toEqual(m);
      expect(merge(before, before, theirs, 'mine').dossier.answers).toEqual(t);
      const { dossier: merged, conflicts } = merge(before, mine, theirs, 'mine');
      for (const path of ['a', 'b', 'c', 'a.d', 'a.e', 'b.d', 'c.e'])
        if (changed(before, theirs, path) && changed(merged, theirs, path))
          expect(
            conflicts.some((lost) => lost.path === path || path.startsWith(`${lost.path}.`)) ||
              changed(before, mine, path),
          ).toBe(true);
    }),
    { numRuns: 500 },
  );
});
