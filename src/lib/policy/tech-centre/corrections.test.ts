import { describe, expect, test } from 'vitest';
import { assess } from '../../assess/assess';
import { answerAt, withAnswer } from '../../answers/path';
import type { Correction } from '../types';
import type { TechCentreAnswers } from './answers';
import { correctionOf } from './corrections';
import { but, designHouse, edition, manufacturer } from './firms.builder';
import { cellsOf, formNamed, inputOf } from './forms/dossiers.builder';
import { whole } from './whole';

const findings = (answers: TechCentreAnswers, number: number) =>
  assess(whole.programme, edition, answers).checks.filter((check) => check.number === number);

const rnd = { education: '本科', isRnd: 'yes', external: 'no', insuredMonths: 3 };
const staff = [{ name: '甲', ...rnd }, { name: '乙', ...rnd }, { name: '丙' }];
const machines = [{ originalValue: 1000000.55 }, { originalValue: 500000 }];

describe('what the other answers already say is offered', () => {
  test.each<[string, number, TechCentreAnswers, Correction]>([
    [
      'the type that the industry has',
      3,
      but(manufacturer, { applicantType: 'rnd-design' }),
      { label: '改为生产制造型', path: 'applicantType', value: 'manufacturing' },
    ],
    [
      'the sum of the machines, exact to the 分',
      7,
      but(manufacturer, { equipment: machines }),
      { label: '清单合计：150.000055 万元', path: 'equipmentValue', value: 150.000055 },
    ],
    [
      'the people of the list',
      16,
      but(manufacturer, { staff }),
      { label: '名单人数：3 人', path: 'staffTotal', value: 3 },
    ],
    [
      'the R&D staff of the list, once the total agrees',
      16,
      but(manufacturer, { staff, staffTotal: 3 }),
      { label: '名单中计入的研发人员：2 人', path: 'rndStaff', value: 2 },
    ],
    [
      'the sum of the contracts',
      18,
      but(designHouse, { contracts: [{ received: 3000.1 }, { received: 0.2 }] }),
      { label: '合同合计：3000.3 万元', path: 'pureServiceRevenue', value: 3000.3 },
    ],
    [
      '元 as 万元, by moving the point and not by dividing',
      22,
      but(manufacturer, { taxPaid: 3865001.7 }),
      { label: '按元换算：386.50017 万元', path: 'taxPaid', value: 386.50017 },
    ],
  ])('%s', (_what, number, answers, correction) => {
    const [finding] = findings(answers, number);
    expect(correctionOf(finding!, answers)).toEqual(correction);
    // Taking it settles the finding.
    const corrected = withAnswer(answers, correction.path, correction.value);
    const left = findings(corrected as TechCentreAnswers, number);
    expect(left.map(({ message }) => message)).not.toContain(finding!.message);
    expect(answerAt(corrected, correction.path)).toBe(correction.value);
  });
});

describe('nothing is offered where nothing is certain', () => {
  test.each<[string, number, TechCentreAnswers]>([
    [
      'an industry outside the guide',
      3,
      but(manufacturer, { industryCode: '5211', physicalGoods: 'no' }),
    ],
    [
      'R&D staff while a row is open',
      16,
      but(manufacturer, { staff: [...staff, { name: '丁', isRnd: 'yes' }], staffTotal: 4 }),
    ],
    [
      'a contract that received more than it is worth',
      18,
      but(designHouse, { contracts: [{ amount: 10, received: 4632.7 }] }),
    ],
    [
      'people in such numbers: there is no unit to slip',
      22,
      but(manufacturer, { staffTotal: 9e6 }),
    ],
    ['a centre older than its firm', 13, but(manufacturer, { centreFounded: '2001-05' })],
    ['more profit after tax than before', 11, but(manufacturer, { netProfit: 2, totalProfit: 1 })],
  ])('%s', (_what, number, answers) => {
    const found = findings(answers, number);
    expect(found.length).toBeGreaterThan(0);
    for (const finding of found) expect(correctionOf(finding, answers)).toBeUndefined();
  });
});

describe('a figure taken from its list keeps every 分', () => {
  const listed = but(manufacturer, {
    equipment: [{ originalValue: 4_999_999.96 }],
    equipmentValue: 600,
    staff: [...staff, { name: '丁' }],
  });
  const [seven] = findings(listed, 7);
  const taken = withAnswer(
    listed,
    'equipmentValue',
    correctionOf(seven!, listed)!.value,
  ) as TechCentreAnswers;

  test('no form prints anything else for it, and 表三 and 附件1 round the same sum', () => {
    const printed = (answers: TechCentreAnswers) =>
      ['annex-1', 'annex-4'].flatMap((form) =>
        cellsOf(formNamed(form).make(inputOf(answers)))
          .filter(({ field }) => field === 'equipmentValue')
          .map(({ text }) => text),
      );
    expect(printed(listed)).toEqual(['500.0', '500']);
    expect(printed(taken)).toEqual(printed(listed));
  });

  test('without its list it is the same figure, not one that reaches the threshold', () => {
    const value = (answers: TechCentreAnswers) =>
      assess(whole.programme, edition, answers)
        .indicators.find(({ id }) => id === 'equipment')!
        .requirements.map((requirement) => requirement.value);
    expect(value(taken)).toEqual([499.999996]);
    expect(value(but(taken, { equipment: undefined }))).toEqual([499.999996]);
  });
});
