import { describe, expect, test } from 'vitest';
import { but, edition, types } from './firms.builder';
import { techCentre } from './index';
import { dictionary } from './dictionary';
import { assess } from '../../assess/assess';

/** 附件6, in its order; 湘西州 is printed without a telephone. */
const annex6 = [
  ['长沙市', '刘军', '0731-88666024'],
  ['株洲市', '罗斌', '0731-28681026'],
  ['湘潭市', '吴亚瑜', '0731-58570252'],
  ['衡阳市', '孙麒', '0734-8858457'],
  ['邵阳市', '刘媛', '0739-5360191'],
  ['岳阳市', '郑铭进', '0730-8721318'],
  ['常德市', '李伟', '0736-7256821'],
  ['张家界市', '宋茜', '0744-8286031'],
  ['益阳市', '詹诗灵', '0737-2765806'],
  ['郴州市', '朱艳君', '0735-2368710'],
  ['永州市', '王晨', '0746-8368500'],
  ['怀化市', '谌安兴', '0745-2713860'],
  ['娄底市', '刘足英', '0738-8269818'],
  ['湘西州', '彭光瑞', ''],
];

test('the 14 contacts of 附件6', () => {
  expect(edition.contacts.map(({ city, person, phone }) => [city, person, phone])).toEqual(annex6);
  for (const { city, address } of edition.contacts) expect(address, city).not.toBe('');
});

test('it is the 2024 edition of this programme, over the accounts of 2023', () => {
  expect(edition).toMatchObject({
    format: 'shenbao-ziping/edition',
    version: 1,
    programme: techCentre.id,
    edition: '2024',
    fiscalYear: 2023,
    referenceDay: '2024-05-31',
    referenceDayBasis: 'reading',
    recentYearsFrom: '2021-01-01',
  });
});

describe('the figures of 附件1–5 and of 第六条 as reposted', () => {
  test.each<[key: string, group: string, value: number, basis: string]>([
    ['main-revenue.amount', 'manufacturing', 6000, 'regulation-repost'],
    ['main-revenue.amount', 'rnd-design', 3000, 'notice'],
    ['rnd-expense.amount', 'manufacturing', 300, 'regulation-repost'],
    ['rnd-expense.amount', 'rnd-design', 300, 'regulation-repost'],
    ['intellectual-property.rights', 'manufacturing', 1, 'notice'],
    ['intellectual-property.rights', 'rnd-design', 20, 'notice'],
    ['intellectual-property.patents-instead', 'rnd-design', 1, 'notice'],
    ['management-rules.areas', 'manufacturing', 6, 'reading'],
    ['management-rules.areas', 'rnd-design', 6, 'reading'],
    ['establishment.enterprise', 'manufacturing', 2, 'regulation-repost'],
    ['establishment.enterprise', 'rnd-design', 2, 'regulation-repost'],
    ['establishment.centre', 'manufacturing', 2, 'regulation-repost'],
    ['establishment.centre', 'rnd-design', 2, 'regulation-repost'],
  ])('%s, %s: %d (%s)', (key, group, value, basis) => {
    expect(edition.thresholds[key]?.[group]).toMatchObject({ value, basis });
  });

  test('what stands only in 附件4之二 is missing, and only that', () => {
    const missing = Object.entries(edition.thresholds).flatMap(([key, byGroup]) =>
      Object.entries(byGroup)
        .filter(([, threshold]) => threshold.basis === 'missing')
        .map(([group]) => `${key} ${group}`),
    );
    expect(missing).toEqual([
      'rnd-expense.ratio manufacturing',
      'rnd-expense.ratio rnd-design',
      'rnd-staff.count manufacturing',
      'rnd-staff.count rnd-design',
      'rnd-staff.share rnd-design',
      'equipment.value manufacturing',
      'equipment.value rnd-design',
    ]);
  });
});

test.each(types)(
  '%s: every requirement asked has a threshold, or says that it is missing',
  (type) => {
    for (const { id, requirements } of assess(techCentre, edition, { applicantType: type })
      .indicators)
      for (const requirement of requirements)
        expect(edition.thresholds[`${id}.${requirement.id}`]?.[type], requirement.id).toBeDefined();
  },
);

describe('every threshold', () => {
  const all = Object.entries(edition.thresholds).flatMap(([key, byGroup]) =>
    Object.entries(byGroup).map(([group, threshold]) => [`${key} ${group}`, threshold] as const),
  );
  test.each(all)(
    '%s has its place, its words and, unless missing, its figure',
    (_key, threshold) => {
      expect(threshold.place).not.toBe('');
      if ('quote' in threshold) expect(threshold.quote).not.toBe('');
      if (threshold.basis === 'notice' || threshold.basis === 'reading')
        expect(threshold.quote).toBeTruthy();
      expect(threshold.value !== undefined || threshold.tiers !== undefined).toBe(
        threshold.basis !== 'missing',
      );
    },
  );
});

test('both official examples speak in answers of the dictionary, one for each type', () => {
  expect(edition.examples.map(({ title, group }) => [title, group])).toEqual([
    ['例1', 'manufacturing'],
    ['例2', 'rnd-design'],
  ]);
  for (const { group, answers } of edition.examples) {
    expect(answers['applicantType']).toBe(group);
    for (const key of Object.keys(answers)) expect(dictionary, key).toHaveProperty(key);
  }
});

test('the sources say what is held and what is not', () => {
  expect(edition.sources.map(({ id }) => id)).toEqual(['notice', 'regulation']);
  for (const { title, held } of edition.sources) expect([title, held]).not.toContain('');
});

test('another reference day in the edition counts the years up to that day', () => {
  const firm = but({}, { enterpriseFounded: '2022-06-01', centreFounded: '2022-06-01' });
  const verdict = (referenceDay: string) =>
    assess(techCentre, { ...edition, referenceDay }, firm).indicators.at(-1)!.verdict;
  expect([verdict('2024-05-31'), verdict('2024-06-01')]).toEqual(['not-met', 'met']);
});
