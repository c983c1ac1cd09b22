import { describe, expect, test } from 'vitest';
import { headline } from '../../assess/headline';
import { nearest } from '../../assess/nearest';
import { restoreAnswers } from '../../answers/restore';
import { kinds, type Kind } from './answers';
import { dictionary } from './dictionary';
import { but, edition, judge, organisation } from './organisation.builder';
import { samples } from './samples';
import { whole } from './whole';

/** 二、申报条件 1–3, as the domain's table has them. 以上 includes the number itself. */
const table: Record<Kind, Record<string, number>> = {
  comprehensive: { premises: 100, assets: 100, staff: 10, firms: 100, activities: 8 },
  innovation: { premises: 100, assets: 100, staff: 10, firms: 50, activities: 3 },
  startup: { premises: 50, assets: 50, staff: 10, firms: 50, activities: 2 },
};
const answerOf = (kind: Kind, requirement: string): string =>
  ({
    premises: 'premisesArea',
    assets: 'serviceAssets',
    staff: 'serviceStaff',
    firms: 'firmsServed',
    activities: {
      comprehensive: 'activitiesPublic',
      innovation: 'activitiesTechnical',
      startup: 'activitiesWelfare',
    }[kind],
  })[requirement]!;
const steps: Record<string, number> = { premises: 0.01, assets: 0.01 };

const resultOf = (changes: Record<string, unknown>, kind: Kind, requirement: string) =>
  judge(but(changes))
    .indicators.find(({ id }) => id === kind)!
    .requirements.find(({ id }) => id === requirement)!;

describe.each(kinds)('%s', (kind) => {
  for (const [requirement, t] of Object.entries(table[kind]))
    test(`${kind}.${requirement}: just below ${t} is not met, ${t} and more are`, () => {
      for (const step of [1, steps[requirement] ?? 1]) {
        const at = (value: number) =>
          resultOf(
            { [answerOf(kind, requirement)]: value, serviceStaffCollege: 100 },
            kind,
            requirement,
          );
        expect(at(t - step)).toMatchObject({ verdict: 'not-met', threshold: t, gap: step });
        expect(at(t)).toMatchObject({ verdict: 'met', value: t, gap: 0, basis: 'notice' });
        expect(at(t + step)).toMatchObject({ verdict: 'met', gap: 0 });
      }
    });

  test(`${kind}.college-share: 79.99 % is not met, 80 % is`, () => {
    const share = (college: number, all: number) =>
      resultOf({ serviceStaff: all, serviceStaffCollege: college }, kind, 'college-share');
    expect(share(7999, 10000)).toMatchObject({ verdict: 'not-met', value: 79.99, threshold: 80 });
    expect(share(7999, 10000).shown).toBe('79.99%');
    expect(share(8, 10)).toMatchObject({ verdict: 'met', value: 80, gap: 0 });
    expect(share(8001, 10000).verdict).toBe('met');
    expect(share(7, 9)).toMatchObject({ verdict: 'not-met' });
    expect(share(7, 9).remedy).toContain('再增加 1 人');
  });

  test('asks premises, assets, staff, college-share, firms, activities, character', () => {
    const { requirements } = judge({}).indicators.find(({ id }) => id === kind)!;
    expect(requirements.map(({ id }) => id)).toEqual([
      'premises',
      'assets',
      'staff',
      'college-share',
      'firms',
      'activities',
      'character',
    ]);
    expect(requirements.every(({ verdict }) => verdict === 'unanswered')).toBe(true);
  });

  test(`${kind}.character: yes is met, no is not, 不确定 and blank leave it open`, () => {
    const key = {
      comprehensive: 'publicCharacter',
      innovation: 'innovationResources',
      startup: 'reputation',
    }[kind];
    const verdict = (said: unknown) => resultOf({ [key]: said }, kind, 'character').verdict;
    expect(['yes', 'no', 'unsure', undefined].map(verdict)).toEqual([
      'met',
      'not-met',
      'unanswered',
      'unanswered',
    ]);
    expect(resultOf({ [key]: 'no' }, kind, 'character').reason).toBe('否，要求为“是”。');
  });
});

test('0 is an answer and blank is none', () => {
  expect(resultOf({ activitiesPublic: 0 }, 'comprehensive', 'activities').verdict).toBe('not-met');
  expect(resultOf({ activitiesPublic: undefined }, 'comprehensive', 'activities')).toMatchObject({
    verdict: 'unanswered',
    missing: ['activitiesPublic'],
  });
  expect(resultOf({ serviceStaff: 0 }, 'startup', 'college-share').verdict).toBe('unanswered');
});

describe('the whole', () => {
  const overall = (changes: Record<string, unknown>) => judge(but(changes)).overall;

  test('an organisation that meets two kinds shows both', () => {
    const assessment = judge(but({ innovationResources: 'no' }));
    expect(assessment.overall).toBe('eligible');
    expect(assessment.indicators.map(({ verdict }) => verdict)).toEqual(['met', 'not-met', 'met']);
    expect(headline(assessment)).toMatchObject({
      title: '符合',
      detail: expect.stringContaining('综合服务机构、创业服务机构'),
    });
  });

  test('one kind met is enough, and none is too few', () => {
    expect(overall({ publicCharacter: 'no', innovationResources: 'no' })).toBe('eligible');
    const none = { publicCharacter: 'no', innovationResources: 'no', reputation: 'no' };
    expect(overall(none)).toBe('not-eligible');
    expect(overall({ ...none, reputation: 'unsure' })).toBe('undecided');
  });

  test('a gate: no refuses, 不确定 or blank keeps open', () => {
    for (const { path } of judge({}).gates)
      expect(['no', 'unsure', undefined].map((said) => overall({ [path]: said }))).toEqual([
        'not-eligible',
        'undecided',
        'undecided',
      ]);
  });

  test('第四、五条 is asked, reported as missing from our documents, never assumed', () => {
    const gate = judge(organisation).gates.at(-1)!;
    expect(gate).toMatchObject({ path: 'gates.regulationArticles4and5', basis: 'missing' });
    expect(gate.place).toContain('不在本工具掌握的文件中');
    expect(overall({ 'gates.regulationArticles4and5': undefined })).toBe('undecided');
  });

  test('the nearest kind is the one that lacks fewest, then least', () => {
    const near = judge(
      but({ innovationResources: 'no', publicCharacter: 'no', serviceAssets: 49 }),
    );
    expect(nearest(near).id).toBe('startup');
    expect(headline(near).detail).toContain(
      '3 类均未达标，最接近的是创业服务机构，差 1 项：服务资产',
    );
    const closer = judge(
      but({ reputation: 'no', premisesArea: 99, innovationResources: 'yes', activitiesPublic: 1 }),
    );
    expect(nearest(closer).id).toBe('innovation');
  });

  test('1 E more college staff than staff', () => {
    const { overall, checks } = judge(but({ serviceStaffCollege: 11 }));
    expect({ overall, checks }).toMatchObject({
      overall: 'undecided',
      checks: [{ number: 1, severity: 'error' }],
    });
  });

  test('2 W a kind applied for that is not met, with those that are', () => {
    const checks = (kindAppliedFor: string) =>
      judge(but({ kindAppliedFor, innovationResources: 'no' })).checks;
    expect(checks('startup')).toEqual([]);
    expect(checks('innovation')).toMatchObject([
      {
        number: 2,
        severity: 'warning',
        message: expect.stringContaining('达标的是综合服务机构、创业服务机构'),
      },
    ]);
    expect(judge(but({ kindAppliedFor: 'innovation', innovationResources: 'no' })).overall).toBe(
      'eligible',
    );
  });

  test('a further answer never overturns a definite verdict', () => {
    const refused = judge({ gates: { inHunan: 'no' } });
    expect([refused.overall, judge(but({ 'gates.inHunan': 'no' })).overall]).toEqual([
      'not-eligible',
      'not-eligible',
    ]);
  });
});

test('every threshold is the notice’s, with its place and words', () => {
  for (const { id, requirements } of whole.programme.indicators)
    for (const requirement of requirements)
      expect(edition.thresholds[`${id}.${requirement.id}`]?.['*']).toMatchObject({
        basis: 'notice',
        place: expect.stringMatching(/^通知 二\.[123]$/),
        quote: expect.stringMatching(/./),
      });
  expect(Object.keys(edition.thresholds)).toHaveLength(21);
});

test('every question and sample speaks in answers of the dictionary', () => {
  const paths = [...whole.programme.steps, ...whole.formQuestions].flatMap(({ questions }) =>
    questions.map(({ path }) => path),
  );
  for (const path of [...paths, ...whole.evidence.map((item) => item.path)])
    expect(dictionary).toHaveProperty(path.replace('.', '.group.'));
  for (const { answers } of samples)
    expect(restoreAnswers(dictionary, answers)).toEqual({ answers, unread: {}, unreadCells: 0 });
});

test('a question that is still open is named without its question mark', () => {
  const { reason } = judge(but({ reputation: undefined })).indicators[2]!.requirements.at(-1)!;
  expect(reason).toBe('还需填写：是否在专业服务领域或区域内有一定的声誉和品牌影响力。');
});

describe('the condition table', () => {
  const tableOf = (answers: typeof organisation) =>
    whole.forms[0]!.make({ answers, edition, assessment: judge(answers) })[0]!;

  test('has every condition of every kind with threshold, figure, verdict and words', () => {
    const text = JSON.stringify(tableOf(but({ serviceAssets: 99.5 })));
    for (const { requirements } of whole.programme.indicators)
      for (const { title } of requirements) expect(text).toContain(title);
    for (const words of ['≥ 100 万元', '99.5 万元', '0.5 万元', '通知 二.1：服务资产 100 万元以上'])
      expect(text).toContain(words);
  });

  test('says what our documents lack, and imitates neither annex', () => {
    const text = JSON.stringify(tableOf(organisation));
    expect(text).toContain('原文不在本工具掌握的文件中');
    expect(text).toContain('不是通知的附件1、附件2');
  });

  test('is a draft until every figure and gate is answered', () => {
    expect(tableOf({}).watermark).toBe('草稿');
    const full = {
      ...organisation,
      county: '岳阳楼区',
      contactName: '张三',
      contactMobile: '13800000000',
    };
    expect(tableOf(full).watermark).toBeUndefined();
  });
});
