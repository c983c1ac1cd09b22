import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseIdentifier } from './normalise';

describe('normaliseIdentifier', () => {
  test.each([
    [' 9143 0100 ', '91430100'],
    ['９１４３０１００ＭＡＣ０ｆａｋｅＸＸ', '91430100MAC0FAKEXX'],
    ['４３０　０００', '430000'],
    ['zl 2020 1 1633759．5', 'ZL202011633759.5'],
    ['（0731）8888－8888', '(0731)8888-8888'],
    ['0731—88888888', '0731-88888888'],
    ['ZL202011633759。5', 'ZL202011633759.5'],
    ['43000019850615002×', '43000019850615002X'],
    ["'430000199001010018", '430000199001010018'],
    ['\u200b430\u00a0000\ufeff', '430000'],
    ['', ''],
  ])('%j becomes %j', (typed, expected) => {
    expect(normaliseIdentifier(typed)).toBe(expected);
  });

  test('doing it twice changes nothing', () => {
    const marks = fc.constantFrom(..."0９xＸ　 －—．。·×'‘（)");
    const typed = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: marks }));
    fc.assert(
      fc.property(typed, (text) => {
        const once = normaliseIdentifier(text);
        expect(normaliseIdentifier(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });
});
