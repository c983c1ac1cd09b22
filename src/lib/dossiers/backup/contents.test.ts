import { expect, test } from 'vitest';
import type { Dossier } from '../../answers/dossier';
import { dictionary } from '../../policy/tech-centre/dictionary';
import { asDossierFile } from '../file';
import { contentsOf, joinThresholds } from './contents';

const dossier = (id: string, answers: Dossier['answers'] = {}): Dossier => ({
  programme: 'tech-centre',
  edition: '2024',
  id,
  title: id,
  createdAt: '2024-05-01T08:00:00.000Z',
  updatedAt: '2024-05-01T08:00:00.000Z',
  answers,
  typed: {},
});
const kept = (...dossiers: Dossier[]) => ({
  dossiers,
  thresholds: {},
  damaged: [] as { id: string; title: string }[],
});
const contents = (dossiers: unknown[], thresholds = {}, here = kept()) =>
  contentsOf({ dossiers, thresholds }, here, async (programme) =>
    programme === 'tech-centre' ? dictionary : undefined,
  );

test('each dossier is told to be absent, the same or different', async () => {
  const here = kept(dossier('same', { mainRevenue: 1 }), dossier('other', { mainRevenue: 1 }));
  const { found, unusable } = await contents(
    [
      asDossierFile(dossier('absent')),
      asDossierFile(dossier('same', { mainRevenue: 1 })),
      asDossierFile(dossier('other', { mainRevenue: 2 })),
    ],
    {},
    here,
  );
  expect(found.map(({ relation }) => relation.kind)).toEqual(['absent', 'same', 'differs']);
  expect(unusable).toEqual([]);
});

test('of what this device cannot read the backup has another one', async () => {
  const here = { ...kept(), damaged: [{ id: 'broken', title: '甲' }] };
  const { found } = await contents([asDossierFile(dossier('broken'))], {}, here);
  expect(found.map(({ relation }) => relation.kind)).toEqual(['damaged']);
});

test('what cannot be used is named, and the rest is there', async () => {
  const { found, unusable } = await contents([
    null,
    'x',
    [],
    { ...asDossierFile(dossier('a')), programme: 'moon-base' },
    { ...asDossierFile(dossier('a')), version: 99 },
    { ...asDossierFile(dossier('a')), answers: 'x' },
    asDossierFile(dossier('a')),
    asDossierFile(dossier('a', { mainRevenue: 5 })),
  ]);
  expect(found.map(({ dossier: { id } }) => id)).toEqual(['a']);
  expect(unusable).toEqual([
    expect.stringMatching(/^第 1 份：.*不是申报自评的存档/),
    expect.stringMatching(/^第 2 份：.*不是申报自评的存档/),
    expect.stringMatching(/^第 3 份：.*不是申报自评的存档/),
    expect.stringMatching(/^第 4 份：.*moon-base/),
    expect.stringMatching(/^第 5 份：.*更新版本/),
    expect.stringMatching(/^第 6 份：.*缺少必要的内容/),
    expect.stringMatching(/^第 8 份：.*编号相同/),
  ]);
});

test('keys that name what every object inherits are only keys', async () => {
  const hostile = JSON.parse(
    '{"format":"shenbao-ziping/dossier","version":1,"programme":"tech-centre","edition":"2024",' +
      '"__proto__":{"polluted":1},"id":"__proto__","answers":{"__proto__":{"polluted":1},"staff":' +
      '[{"__proto__":{"polluted":1}}]},"typed":{"__proto__":"x"}}',
  ) as unknown;
  const thresholds = JSON.parse(
    '{"__proto__":{"polluted":{"*":1}},"tech-centre/2024":{"__proto__":{"polluted":1},"constructor":{"*":1}}}',
  ) as Record<string, unknown>;
  const { found } = await contents([hostile], thresholds);
  expect(found).toHaveLength(1);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  expect(found[0]!.dossier.answers['polluted']).toBeUndefined();
});

test('thresholds are figures or nothing, and shown only where they differ', async () => {
  const there = {
    'tech-centre/2024': {
      'rnd-expense.ratio': { manufacturing: 5, 'rnd-design': '6', other: Infinity },
      'equipment.value': 'x',
    },
    'tech-centre/2023': { 'equipment.value': { '*': 300 } },
  };
  const { thresholds } = await contents([], there, {
    ...kept(),
    thresholds: {
      'tech-centre/2024': { 'equipment.value': { '*': 500 } },
      'tech-centre/2023': { 'equipment.value': { '*': 300 } },
    },
  });
  expect(thresholds).toHaveLength(1);
  expect(joinThresholds(thresholds[0]!)).toEqual({
    'rnd-expense.ratio': { manufacturing: 5 },
    'equipment.value': { '*': 500 },
  });
});
