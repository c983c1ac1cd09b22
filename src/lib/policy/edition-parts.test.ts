import { describe, expect, test } from 'vitest';
import { assess } from '../assess/assess';
import { edition as edition2020, organisation } from './core-service/organisation.builder';
import { whole } from './core-service/whole';
import { editionChanges } from './edition-changes';
import { fileTextOf } from './edition-draft';
import { misfitsOf, missingThresholds } from './edition-gaps';
import { readEdition } from './edition-schema';
import type { Edition, Threshold } from './types';
import { leastFor } from './what-if';

/**
 * A later edition of the kind that is known to exist (150 m², three years of operation, 60 % with a
 * bachelor's degree or a middle title), from JSON alone. Its figures are taken for a test only.
 */
const kinds = ['comprehensive', 'innovation', 'startup'];
const host = (value: number): Record<string, Threshold> => ({
  '*': { basis: 'host', place: '某条', value },
});
const later: Edition = readEdition(
  fileTextOf({
    ...edition2020,
    edition: '2025',
    title: '2025年湖南省中小微企业核心服务机构',
    referenceDay: '2025-06-30',
    requirements: [
      {
        indicators: kinds,
        id: 'degree-share',
        title: '本科或中级职称以上人员的比例',
        unit: '%',
        replaces: 'college-share',
        measure: { share: ['serviceStaffDegree', 'serviceStaff'] },
      },
      {
        indicators: kinds,
        id: 'operation',
        title: '运营年限',
        unit: '年',
        measure: { years: 'founded' },
      },
    ],
    questions: [
      { step: 'basics', path: 'founded', kind: 'date', label: '成立时间', source: '某条' },
      {
        step: 'staff',
        path: 'serviceStaffDegree',
        kind: 'count',
        label: '其中：本科或中级职称以上人员',
        unit: '人',
        source: '某条',
      },
    ],
    thresholds: Object.fromEntries([
      ...Object.entries(edition2020.thresholds).filter(([key]) => !key.endsWith('college-share')),
      ...kinds.flatMap((kind) => [
        [`${kind}.premises`, host(150)],
        [`${kind}.degree-share`, host(60)],
        [`${kind}.operation`, host(3)],
      ]),
    ]),
  }),
);

/** Adapted anew each time: an edition that was seen before gives the object it gave then. */
const adapt = () => whole.adapt({ ...later });
const answers = {
  ...organisation,
  premisesArea: 150,
  serviceStaffDegree: 6,
  founded: '2022-06-30',
};
const verdicts = (changes: object) =>
  assess(adapt().programme, later, { ...answers, ...changes }).indicators.map(
    ({ verdict }) => verdict,
  );

describe('an edition that asks for other things', () => {
  test('decides by them, at the threshold and below it', () => {
    const all = (verdict: string) => kinds.map(() => verdict);
    expect(verdicts({})).toEqual(all('met'));
    expect(verdicts({ premisesArea: 149.99 })).toEqual(all('not-met'));
    expect(verdicts({ founded: '2022-07-01' })).toEqual(all('not-met'));
    expect(verdicts({ serviceStaff: 10001, serviceStaffDegree: 6000 })).toEqual(all('not-met'));
    expect(verdicts({ serviceStaffCollege: 0 })).toEqual(all('met'));
    expect(verdicts({ founded: undefined })).toEqual(all('unanswered'));
  });

  test('tells of the kind applied for by them', () => {
    const told = (changes: object) =>
      assess(adapt().programme, later, { ...answers, kindAppliedFor: 'startup', ...changes })
        .checks.filter(({ number }) => number === 2)
        .map(({ message }) => message);
    expect(told({})).toEqual([]);
    expect(told({ founded: '2022-07-01' })).toEqual([
      '拟申报的创业服务机构没有达标，请核对拟申报的类别。',
    ]);
  });

  test('asks its questions, and knows its thresholds by name', () => {
    const paths = adapt().programme.steps.flatMap(({ questions }) =>
      questions.map(({ path }) => path),
    );
    expect(paths).toEqual(expect.arrayContaining(['founded', 'serviceStaffDegree']));
    expect(missingThresholds(adapt().programme, later)).toEqual([]);
    expect(misfitsOf(whole, later)).toEqual([]);
  });

  test('what has no place in the programme is told', () => {
    const [first] = later.requirements!;
    const [question] = later.questions!;
    const slips: Edition = {
      ...later,
      requirements: [
        ...later.requirements!,
        { ...first!, id: 'a', indicators: ['inovation'] },
        { ...first!, id: 'b', indicators: ['startup'], replaces: 'colege-share' },
      ],
      questions: [...later.questions!, { ...question!, step: 'people' }],
    };
    expect(misfitsOf(whole, slips)).toEqual([
      expect.stringContaining('a 的 indicators 写的 inovation 不是这个项目的指标'),
      expect.stringContaining('b 的 replaces 写的 colege-share 不是 startup 的要求'),
      expect.stringContaining('的 step 写的 people 不是这个项目的步骤'),
    ]);
  });

  test('prints them in the condition table', () => {
    const assessment = assess(adapt().programme, later, answers);
    const table = JSON.stringify(adapt().forms[0]!.make({ answers, edition: later, assessment }));
    for (const words of ['本科或中级职称以上人员的比例', '运营年限', '≥ 150 m²'])
      expect(table).toContain(words);
    expect(table).not.toContain('大专及以上学历人员的比例');
  });

  test('finds the least of them', () => {
    const short = { ...answers, serviceStaffDegree: 1, founded: '2023-01-15' };
    const { trial, open } = leastFor(adapt(), { answers: short, edition: later }, 'startup');
    expect(open).toEqual([]);
    expect(trial.answers['serviceStaffDegree']).toBe(6);
    expect(trial.edition.referenceDay).toBe('2026-01-15');
  });

  test('tells what moving to it would change', () => {
    const { requirements, questions } = editionChanges(whole, organisation, edition2020, later);
    expect(requirements.map(({ title }) => title)).toEqual(
      expect.arrayContaining([
        '综合服务机构 · 服务场所',
        '综合服务机构 · 大专及以上学历人员的比例',
        '综合服务机构 · 运营年限',
      ]),
    );
    expect(questions).toMatchObject([
      { path: 'founded', before: undefined, after: '成立时间' },
      { path: 'serviceStaffDegree', before: undefined },
    ]);
  });
});

test('an edition that adds nothing leaves the programme the very object it was', () => {
  expect(whole.adapt(edition2020)).toBe(whole);
});

describe('an added requirement says what it lacks', () => {
  const of = (id: string, changes: object) =>
    assess(adapt().programme, later, { ...answers, ...changes }).indicators[0]!.requirements.find(
      (requirement) => requirement.id === id,
    )!;
  test.each<[id: string, changes: object, missing: string[]]>([
    ['degree-share', { serviceStaffDegree: undefined }, ['serviceStaffDegree']],
    ['degree-share', { serviceStaff: undefined }, ['serviceStaff']],
    [
      'degree-share',
      { serviceStaffDegree: undefined, serviceStaff: undefined },
      ['serviceStaffDegree', 'serviceStaff'],
    ],
    ['degree-share', { serviceStaffDegree: 0, serviceStaff: 0 }, ['serviceStaff']],
    ['operation', { founded: undefined }, ['founded']],
  ])('%s with %j', (id, changes, missing) => {
    expect(of(id, changes)).toMatchObject({ verdict: 'unanswered', missing });
  });

  test('a share of nothing is no share', () => {
    expect(of('degree-share', { serviceStaffDegree: 0, serviceStaff: 0 }).reason).toBe(
      '总数为 0，无法计算比例。',
    );
  });

  test('an edition of another programme adds nothing; the same edition gives the same programme', () => {
    expect(whole.adapt({ ...later, programme: 'tech-centre' })).toBe(whole);
    expect(whole.adapt(edition2020)).toBe(whole);
    const adapted = whole.adapt(later);
    expect(whole.adapt(later)).toBe(adapted);
    expect(whole.adapt({ ...later, requirements: [] })).not.toBe(whole);
  });
});
