import { expect, test } from 'vitest';
import { assess } from '../assess/assess';
import { fileTextOf, nextYear, withHostThreshold } from './edition-draft';
import { askedThresholds, misfitsOf, missingThresholds } from './edition-gaps';
import { readEdition } from './edition-schema';
import { edition, firmOf, types } from './tech-centre/firms.builder';
import { whole } from './tech-centre/whole';
import { wholeProgrammes } from './whole-programmes';

const { programme } = whole;
const place = '《管理办法》附件4之二 第3项（第 12 页）';

/** Made up: each official threshold that our documents lack. */
const filled = missingThresholds(programme, edition).reduce(
  (draft, { key, group }) => withHostThreshold(draft, key, group, { value: 1, place }),
  edition,
);

test('four thresholds are missing of 2024, asked of the types that they are asked of', () => {
  const missing = missingThresholds(programme, edition);
  expect(new Set(missing.map(({ key }) => key))).toEqual(
    new Set(['rnd-expense.ratio', 'rnd-staff.count', 'rnd-staff.share', 'equipment.value']),
  );
  expect(missing).toHaveLength(7);
});

test('set by the host and read back from the file they decide examples 1 and 2 in full', () => {
  const read = readEdition(fileTextOf(filled));
  expect(missingThresholds(programme, read)).toEqual([]);
  for (const type of types) {
    const { overall, indicators } = assess(programme, read, firmOf[type]);
    expect(overall).toBe('eligible');
    const set = indicators
      .flatMap(({ requirements }) => requirements)
      .filter(({ basis }) => basis === 'host');
    expect(set).toHaveLength(type === 'manufacturing' ? 3 : 4);
    for (const result of set) expect(result.place).toBe(place);
  }
});

test('a draft leaves the loaded edition as it was', () => {
  expect(edition.thresholds['equipment.value']!['manufacturing']!.basis).toBe('missing');
});

test('next year moves on whatever names a year, and keeps the thresholds', () => {
  const next = nextYear(edition);
  expect(next).toMatchObject({
    edition: '2025',
    title: '2025年湖南省省级企业技术中心',
    fiscalYear: 2024,
    referenceDay: '2025-05-31',
    noticeMonth: '2025年5月',
    recentYearsFrom: '2022-01-01',
    thresholds: edition.thresholds,
  });
  expect(readEdition(fileTextOf(next))).toEqual(next);
  expect(nextYear({ ...edition, referenceDay: '2024-02-29' }).referenceDay).toBe('2025-02-28');
});

test('the shipped files name no threshold that their programme does not ask', () => {
  for (const one of wholeProgrammes.values()) {
    expect(askedThresholds(one.programme).length).toBeGreaterThan(10);
    for (const shipped of one.editions) expect(misfitsOf(one, shipped)).toEqual([]);
  }
  const misspelt = { ...edition, thresholds: { ...edition.thresholds, 'equipment.valeu': {} } };
  expect(misfitsOf(whole, misspelt)).toEqual([
    expect.stringContaining('thresholds 里的 equipment.valeu 不是这个项目的要求'),
  ]);
});

test('steps of the revenue are for the ratio of expenses only', () => {
  const tiers = [{ from: 0, value: 5 }];
  const draft = ['rnd-expense.ratio', 'equipment.value'].reduce(
    (next, key) => withHostThreshold(next, key, 'manufacturing', { tiers, place }),
    edition,
  );
  expect(misfitsOf(whole, draft)).toEqual([
    'equipment.value › manufacturing 不能按收入分档，请写 value。',
  ]);
});
