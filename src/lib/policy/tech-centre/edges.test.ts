import { describe, expect, test } from 'vitest';
import type { AnswerTree } from '../../answers/path';
import { assess } from '../../assess/assess';

import { evidenceFor } from '../report/evidence-for';
import type { Edition, EvidenceItem, FormInput } from '../types';
import { isNeeded } from './forms/annex-2';
import { techCentre } from './index';
import { lists } from './lists';
import { evidence } from './evidence';
import {
  but,
  designHouse,
  edition,
  findings,
  hostEdition,
  manufacturer,
  resultOf,
} from './firms.builder';
import type { TechCentreAnswers } from './answers';

/** Rows and figures on the very edge of a rule, where one character of the rule decides. */
describe('15 E 职工名单', () => {
  const person = { name: '甲', idNumber: '430000199001010018', joined: '2020-01', daysInPost: 250 };
  const said = (changes: object) =>
    findings({ staff: [{ ...person, ...changes }] }, 15)[0]?.message;

  test.each<[what: string, changes: object, words: string | undefined]>([
    ['在岗 0 天', { daysInPost: 0 }, undefined],
    ['在岗 -1 天', { daysInPost: -1 }, '在岗天数 -1 超出全年天数 365'],
    ['在岗天数没有填', { daysInPost: undefined }, undefined],
    ['截止日当天入职', { joined: '2024-05-31' }, undefined],
    ['截止日次日入职', { joined: '2024-06-01' }, '入职时间晚于申报截止日'],
  ])('%s', (_what, changes, words) => {
    if (words === undefined) expect(said(changes)).toBeUndefined();
    else expect(said(changes)).toContain(words);
  });

  /** With whichever check character is right. */
  const bornOn = (day: string) =>
    [...'0123456789X'].map((check) => said({ idNumber: `430000${day}001${check}` }));
  test('出生日期到截止日为止', () => {
    expect(bornOn('20240531').filter((words) => words === undefined)).toHaveLength(1);
    for (const words of bornOn('20240601')) expect(words).toContain('不是可能的出生日期');
  });

  test('三处全部列出，不说“等”', () => {
    const staff = Array.from({ length: 3 }, () => ({
      ...person,
      daysInPost: -1,
      idNumber: undefined,
    }));
    expect(findings({ staff } as unknown as TechCentreAnswers, 15)[0]!.message).toMatch(
      /第 1 行.*；第 2 行.*；第 3 行 [^等]*365。$/,
    );
  });
});

describe('9 E 发明专利', () => {
  test('说的是出错的那一行', () => {
    const patents = [{ number: 'ZL202011633759.5' }, { number: 'ZL202011633759.6' }];
    expect(findings(but(manufacturer, { patents }), 9)[0]!.message).toMatch(/^发明专利第 2 行/);
  });

  test('申请年份晚于申报年份的专利号有误', () => {
    const patents = [{ number: 'ZL202510000000.1' }];
    expect(findings(but(manufacturer, { patents }), 9)[0]!.message).toContain('开头 2025');
    const [list] = lists;
    expect(list!.judge({ patents }, edition)[0]).toMatchObject({ counts: 'no' });
  });
});

describe('清单还是空的', () => {
  test.each(lists.map((list) => [list.name, list] as const))(
    '%s：没有一行，合计为 0',
    (_, list) => {
      expect(list.judge({}, edition)).toEqual([]);
      expect(list.summary({}, edition)).toMatch(/ 0 /);
      for (const { figure } of list.decides) expect(figure({}, edition)).toBeUndefined();
    },
  );

  test('研发人员都判得出时，不说“待补全”', () => {
    const staff = [
      { name: '甲', isRnd: 'yes', education: '本科', external: 'no', insuredMonths: 3 },
    ];
    const summary = (rows: object[]) =>
      lists
        .find(({ name }) => name === '职工')!
        .summary({ staff: rows } as TechCentreAnswers, edition);
    expect(summary(staff)).toBe('职工 1 人；计入研发人员 1 人');
    expect(summary([...staff, { name: '乙', isRnd: 'yes' }])).toBe(
      '职工 2 人；计入研发人员 1 人，另有 1 人待补全',
    );
  });
});

describe('证明知识产权的材料', () => {
  const papers = (answers: TechCentreAnswers, asked = edition) =>
    evidenceFor(evidence as unknown as EvidenceItem<AnswerTree>[], answers, asked)
      .filter(({ path }) => path === 'gates.ipPapers')
      .map(({ title }) => title.slice(0, 4));
  test.each<[what: string, answers: TechCentreAnswers, first: string]>([
    ['生产制造型', manufacturer, '1 件独'],
    ['研发设计型，20 件软著', but(designHouse, { copyrightsGranted: 20 }), '20 件'],
    ['研发设计型，19 件软著', but(designHouse, { copyrightsGranted: 19 }), '1 件独'],
    ['研发设计型，没有填', but(designHouse, { copyrightsGranted: undefined }), '20 件'],
  ])('%s', (_what, answers, first) => {
    expect(papers(answers)).toEqual([first]);
    expect(isNeeded({ answers, edition } as unknown as FormInput)).toBe(first === '1 件独');
  });

  test('另一年的件数，说的是那一年的', () => {
    const key = 'intellectual-property.rights';
    const next: Edition = {
      ...edition,
      thresholds: {
        ...edition.thresholds,
        [key]: { 'rnd-design': { basis: 'host', place: 'x', value: 25 } },
      },
    };
    expect(papers(designHouse, next)).toEqual(['1 件独']);
    expect(papers(but(designHouse, { copyrightsGranted: 25 }), next)).toEqual(['25 件']);
    const unknown = { ...edition, thresholds: { [key]: {} } };
    expect(papers(designHouse, unknown)).toEqual(['若干 件']);
  });
});

describe('怎样才能达标', () => {
  test('知识产权：两类企业各有各的办法', () => {
    const remedy = (firm: TechCentreAnswers) =>
      resultOf(firm, 'intellectual-property.rights', hostEdition).remedy;
    expect(remedy(but(manufacturer, { patentsGranted: 0 }))).toMatch(/^再增加 1 件自主发明专利/);
    expect(remedy(but(designHouse, { copyrightsGranted: 19, patentsGranted: 0 }))).toMatch(
      /^再增加 1 件软件著作权，或者拥有 1 整件/,
    );
  });
});

describe('类型还没有定', () => {
  test('主营业务收入和知识产权先问类型', () => {
    const { indicators } = assess(techCentre, hostEdition, {
      mainRevenue: 7000,
      patentsGranted: 1,
    });
    const missing = (id: string) =>
      indicators.find((indicator) => indicator.id === id)!.requirements[0]!.missing;
    expect(missing('main-revenue')).toEqual(['applicantType']);
    expect(missing('intellectual-property')).toEqual(['applicantType']);
  });

  test('行业没有填：先问行业，不算符合', () => {
    const asked = assess(techCentre, hostEdition, but(manufacturer, { industryCode: undefined }));
    expect(asked).toMatchObject({ overall: 'undecided', unsettled: ['industryCode'] });
    expect(asked.missing).toContain('industryCode');
  });
});

describe('7 E、18 E 的出入', () => {
  const equipment = [{ originalValue: 10_000_000 }];
  test.each([
    [1000.005, 0],
    [1000.006, 1],
    [999.995, 0],
    [999.994, 1],
  ])('清单 1000 万元，填 %d：%d 处', (equipmentValue, count) => {
    expect(findings(but(manufacturer, { equipment, equipmentValue }), 7)).toHaveLength(count);
  });

  test('合同没有写总额，就不比总额', () => {
    const contracts = [{ received: 10, outstanding: 90 }];
    const answers = but(designHouse, { contracts, pureServiceRevenue: 10 });
    expect(findings(answers, 18)).toEqual([]);
  });
});
