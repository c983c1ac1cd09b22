import { describe, expect, test } from 'vitest';
import type { TechCentreAnswers, YesNo } from './answers';
import { typeByIndustry } from './applicant-type';

type Answer = YesNo | undefined;
const each: Answer[] = [undefined, 'yes', 'no'];
const rule = (industryCode: string, physicalGoods?: Answer, servesIndustryField?: Answer) => {
  const answers: TechCentreAnswers = { industryCode };
  if (physicalGoods) answers.physicalGoods = physicalGoods;
  if (servesIndustryField) answers.servesIndustryField = servesIndustryField;
  return typeByIndustry(answers);
};
const typeOf = (...of: Parameters<typeof rule>) => rule(...of).type;

describe('生产制造型 by its 大类, whatever else is answered (附件5 一)', () => {
  const divisions = Array.from({ length: 31 }, (_, i) => String(13 + i));
  test('C 制造业 has 31 大类', () => {
    expect([divisions[0], divisions.at(-1), divisions.length]).toEqual(['13', '43', 31]);
  });
  test.each([...divisions, '77'])('大类 %s', (division) => {
    for (const goods of each)
      for (const serves of each)
        for (const code of [`${division}1`, `${division}10`])
          expect(typeOf(code, goods, serves)).toBe('manufacturing');
  });
});

describe('研发设计型 by its 中类', () => {
  test.each(['651', '652', '653', '654', '655', '656', '657', '731', '732', '733', '734'])(
    '中类 %s, unless its income is from physical goods',
    (group) => {
      for (const code of [group, `${group}0`, `${group}9`]) {
        expect(typeOf(code)).toBe('rnd-design');
        expect(typeOf(code, 'no')).toBe('rnd-design');
        expect(typeOf(code, 'yes')).toBe('manufacturing');
      }
    },
  );
});

describe('64, 74, 75 only where the service is for enterprises of the 工信 field', () => {
  for (const code of ['641', '6420', '7320'.replace('73', '74'), '751', '7590'])
    test.each<[goods: Answer, serves: Answer, result: string]>([
      ['yes', undefined, 'manufacturing'],
      ['yes', 'yes', 'manufacturing'],
      ['yes', 'no', 'manufacturing'],
      ['no', 'yes', 'rnd-design'],
      [undefined, 'yes', 'rnd-design'],
      ['no', undefined, 'ask servesIndustryField'],
      [undefined, undefined, 'ask servesIndustryField'],
      [undefined, 'no', 'ask physicalGoods'],
      ['no', 'no', 'outside'],
    ])(`${code}: physical goods %s, serves the field %s: %s`, (goods, serves, result) => {
      const found = rule(code, goods, serves);
      expect('ask' in found ? `ask ${found.ask}` : found.type).toBe(result);
    });
});

describe('any other industry: physical goods decide', () => {
  test.each([
    '0111',
    '121',
    '441',
    '4700',
    '5211',
    '6311',
    '659',
    '6599',
    '6810',
    '735',
    '7350',
    '761',
    '7810',
  ])('%s', (code) => {
    expect(rule(code, undefined)).toMatchObject({ type: 'unknown', ask: 'physicalGoods' });
    expect(typeOf(code, 'yes')).toBe('manufacturing');
    expect(typeOf(code, 'no')).toBe('outside');
    // The question on the 工信 field is for 64, 74 and 75 alone.
    expect(typeOf(code, 'no', 'yes')).toBe('outside');
  });
});

describe('no code, or one too short to tell', () => {
  test.each(['', '6', '65', '27', '77', 'C', 'C27', '27400', '651O', '软件'])('%j', (code) => {
    for (const goods of each)
      expect(rule(code, goods)).toMatchObject({ type: 'unknown', ask: 'industryCode' });
  });
  test('blank', () => {
    expect(typeByIndustry({ physicalGoods: 'yes' })).toMatchObject({ ask: 'industryCode' });
  });
});
