import { expect, test } from 'vitest';
import { toHalfWidth } from './characters';
import { sameName } from './same-name';

test.each([
  ['（１，２３４．５）', '(1,234.5)'],
  [' 甲\u3000乙\u00a0', '甲 乙'],
  ['１－２–３—４−５', '1-2-3-4-5'],
  ['。、', '。、'],
])('%j is %j', (typed, plain) => {
  expect(toHalfWidth(typed)).toBe(plain);
});

test.each<[a: string, b: string, same: boolean]>([
  ['湖南（长沙）某公司', '湖南(长沙)某公司', true],
  [' 湖南 某公司 ', '湖南某公司', true],
  ['ＡＢＣ科技', 'abc科技', true],
  ['湖南某公司', '湖南某某公司', false],
  ['湖南某公司', '湖南某公司分公司', false],
])('%j and %j: %j', (a, b, same) => {
  expect(sameName(a, b)).toBe(same);
});
