import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sumInWords } from './chinese-numerals';

test.each<[wan: number, words: string]>([
  [0, '零元'],
  [0.0001, '一元'],
  [0.001, '十元'],
  [0.0012, '十二元'],
  [0.0105, '一百零五元'],
  [1, '一万元'],
  [1.0001, '一万零一元'],
  [10, '十万元'],
  [20.01, '二十万零一百元'],
  [462.7, '四百六十二万七千元'],
  [5999.96, '五千九百九十九万九千六百元'],
  [7022, '七千零二十二万元'],
  [10000, '一亿元'],
  [10000.1, '一亿零一千元'],
  [10001, '一亿零一万元'],
  [70220000, '七千零二十二亿元'], // 元 typed for 万元
  [-12.5, '负十二万五千元'],
])('%d 万元 is read %s', (wan, words) => {
  expect(sumInWords(wan)).toBe(words);
});

test('分 are left out', () => {
  expect(sumInWords(1.000099)).toBe('一万元');
});

/**
 * Read digit by digit from the left: each digit with its place; zeros between are said once; the
 * group's name after a group that holds anything.
 */
function readSlowly(yuan: number): string {
  const digits = [...String(yuan)].map(Number);
  let words = '';
  let zeroDue = false;
  let groupHolds = false;
  digits.forEach((digit, index) => {
    const place = digits.length - 1 - index;
    if (digit === 0) zeroDue = true;
    else {
      if (zeroDue && words !== '') words += '零';
      const ten = digit === 1 && place % 4 === 1 && words === '';
      words += (ten ? '' : '零一二三四五六七八九'[digit]!) + ['', '十', '百', '千'][place % 4]!;
      zeroDue = false;
      groupHolds = true;
    }
    if (place % 4 === 0 && groupHolds) {
      words += ['', '万', '亿'][place / 4]!;
      zeroDue = groupHolds = false;
    }
  });
  return `${words || '零'}元`;
}

describe('every sum below one 万亿 元 agrees with a slow reading', () => {
  const sparse = fc
    .array(fc.constantFrom(0, 0, 0, 1, 2, 9), { minLength: 1, maxLength: 12 })
    .map((digits) => Number(digits.join('')));
  test('digits at random, zeros often', () => {
    fc.assert(
      fc.property(fc.oneof(sparse, fc.integer({ min: 0, max: 1e9 })), (yuan) => {
        expect(sumInWords(yuan / 10000)).toBe(readSlowly(yuan));
      }),
      { numRuns: 3000 },
    );
  });
});
