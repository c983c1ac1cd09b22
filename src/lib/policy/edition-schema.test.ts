import { describe, expect, test } from 'vitest';
import coreService2020 from '../../../static/editions/core-service-2020.json';
import techCentre2024 from '../../../static/editions/tech-centre-2024.json';
import { usable } from './edition-files';
import { readEdition, UnusableEdition } from './edition-schema';

const text = (edition: object) => JSON.stringify(edition, null, 2);
const changed = (change: (edition: typeof techCentre2024) => void): string => {
  const copy = structuredClone(techCentre2024);
  change(copy);
  return text(copy);
};

function refusal(source: string): string {
  try {
    readEdition(source);
  } catch (error) {
    if (error instanceof UnusableEdition) return error.message;
    throw error;
  }
  return '';
}

test.each([techCentre2024, coreService2020])('$title is read as it is', (edition) => {
  expect(readEdition(text(edition))).toEqual(edition);
  expect(readEdition(`\ufeff${text(edition)}`)).toEqual(edition);
});

describe('a file that is wrong is refused in words that name the place', () => {
  type Loose = Record<string, Record<string, Record<string, unknown>>>;
  const thresholds = (edition: typeof techCentre2024) => edition.thresholds as unknown as Loose;
  const cases: [what: string, source: string, words: RegExp][] = [
    ['nothing in it', ' \n', /文件是空的/],
    [
      'a comma too few',
      text(techCentre2024).replace('"version": 1,', '"version": 1'),
      /写法有误：第 \d+ 行附近，请检查/,
    ],
    ['a Chinese quotation mark', '{ “format”: 1 }', /写法有误/],
    ['something else', '[]', /整个文件应为花括号/],
    [
      'a part left out',
      changed((edition) => Reflect.deleteProperty(edition, 'thresholds')),
      /“thresholds”没有填/,
    ],
    [
      'a figure in quotation marks',
      changed(
        (edition) =>
          (thresholds(edition)['equipment.value']!['manufacturing'] = {
            basis: 'host',
            place: 'x',
            value: '300',
          }),
      ),
      /“thresholds › equipment.value › manufacturing › value”应为数字（不带引号）/,
    ],
    [
      'a basis nobody knows',
      changed(
        (edition) =>
          (thresholds(edition)['equipment.value']!['manufacturing']!['basis'] = 'official'),
      ),
      /basis”只能是 notice、regulation-repost、reading、host、missing/,
    ],
    [
      'what only a user may say',
      changed(
        (edition) => (thresholds(edition)['equipment.value']!['manufacturing']!['basis'] = 'user'),
      ),
      /basis”只能是/,
    ],
    [
      'a misspelt key',
      changed(
        (edition) => (thresholds(edition)['equipment.value']!['manufacturing']!['valeu'] = 300),
      ),
      /不认识的项 valeu/,
    ],
    [
      'a figure that is still said to be missing',
      changed(
        (edition) => (thresholds(edition)['equipment.value']!['manufacturing']!['value'] = 300),
      ),
      /basis 是 missing，却又写了门槛/,
    ],
    [
      'a basis without its figure',
      changed(
        (edition) => (thresholds(edition)['equipment.value']!['manufacturing']!['basis'] = 'host'),
      ),
      /没有写 value/,
    ],
    [
      'no place',
      changed(
        (edition) => (thresholds(edition)['equipment.value']!['manufacturing']!['place'] = ''),
      ),
      /place”不能为空/,
    ],
    [
      'tiers out of order',
      changed(
        (edition) =>
          (thresholds(edition)['rnd-expense.ratio']!['manufacturing'] = {
            basis: 'host',
            place: 'x',
            tiers: [
              { from: 5, value: 1 },
              { from: 0, value: 2 },
            ],
          }),
      ),
      /按 from 从小到大/,
    ],
    [
      'a day that is none',
      changed((edition) => (edition.referenceDay = '2024-02-30')),
      /“referenceDay”应为日期/,
    ],
    [
      'a negative figure',
      changed(
        (edition) =>
          (thresholds(edition)['equipment.value']!['manufacturing'] = {
            basis: 'host',
            place: 'x',
            value: -1,
          }),
      ),
      /不能小于 0/,
    ],
    [
      'a misspelt name outside the thresholds',
      text({ ...techCentre2024, recentYearFrom: '2021-01-01' }),
      /整个文件里有不认识的项 recentYearFrom/,
    ],
    [
      'what the forms print left out',
      changed((edition) => Reflect.deleteProperty(edition, 'noticeMonth')),
      /“noticeMonth”没有填/,
    ],
    [
      'a threshold typed above the old one',
      text(techCentre2024).replace('"equipment.value": {', '"equipment.value": {}, $&'),
      /第 (\d+) 行的“equipment.value”在第 \1 行已经写过，只能留一个/,
    ],
    [
      'GBK, as the browser reads it',
      text(techCentre2024).replace('湖南省', '\ufffd\ufffd\ufffd\ufffd\u02a1'),
      /文件不是 UTF-8 编码.*另存为/,
    ],
    ['UTF-16', new TextDecoder().decode(Buffer.from('\ufeff{}', 'utf16le')), /文件不是 UTF-8 编码/],
  ];
  test.each(cases)('%s', (_what, source, words) => expect(refusal(source)).toMatch(words));
});

describe('of the files in a folder', () => {
  const file = (name: string, edition: object) => ({ name, text: text(edition) });
  const next = { ...techCentre2024, edition: '2025' };

  test('the good ones are used, newest first, and the bad ones named', () => {
    const { editions, problems } = usable([
      file('tech-centre-2024.json', techCentre2024),
      file('core-service-2020.json', coreService2020),
      { name: 'tech-centre-2026.json', text: '{' },
      file('tech-centre-2025.json', next),
    ]);
    expect(editions.map(({ edition }) => edition)).toEqual(['2025', '2024', '2020']);
    expect(problems).toMatchObject([{ file: 'tech-centre-2026.json' }]);
  });

  test('a programme nobody knows is told', () => {
    const { editions, problems } = usable([
      file('tech-center-2024.json', { ...techCentre2024, programme: 'tech-center' }),
    ]);
    expect(editions).toEqual([]);
    expect(problems[0]!.words).toMatch(/没有 programme “tech-center”，只能是 tech-centre、/);
  });

  test('a copy whose year was not changed does not take the place of the old year', () => {
    const { editions, problems } = usable([
      file('tech-centre-2024.json', techCentre2024),
      file('tech-centre-2025.json', techCentre2024),
    ]);
    expect(editions).toHaveLength(1);
    expect(problems[0]!.words).toContain('文件名应为 tech-centre-2024.json');
  });
});
