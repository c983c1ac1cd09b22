import { describe, expect, test } from 'vitest';
import { figures } from './figures';
import { but, edition, manufacturer } from './firms.builder';

const owner = manufacturer.enterpriseName!;
const patent = {
  number: 'ZL202011633759.5',
  filingDate: '2020-12-31',
  applicants: [owner],
  patentees: [owner],
  selfDeveloped: 'yes',
  obtainedBy: 'own',
  inForce: 'yes',
};
const patents = (changes: Record<string, unknown>) =>
  figures.patents(but(manufacturer, changes), edition);

describe('patents of a list', () => {
  test('one that is whole', () => {
    expect(patents({ patents: [patent] })).toEqual({ top: 1, bottom: 1, scale: 1 });
  });

  test('none, where the number says a year after the application', () => {
    const { number: _number, filingDate: _filed, ...others } = patent;
    expect(patents({ patents: [{ ...others, number: 'ZL202511044411.5' }] })).toEqual({
      top: 0,
      bottom: 1,
      scale: 1,
    });
  });

  test('while a row is open, the list is what is lacking', () => {
    expect(patents({ patents: [patent, { name: '待补' }] })).toMatchObject({
      low: { top: 1 },
      high: { top: 2 },
      missing: ['patents'],
      note: '清单中有 1 行未填完整，暂不能判定。',
    });
  });

  test('without the name of the firm, the name is', () => {
    expect(patents({ patents: [patent], enterpriseName: undefined })).toMatchObject({
      low: { top: 0 },
      high: { top: 1 },
      missing: ['enterpriseName'],
    });
  });
});
