import { describe, expect, test } from 'vitest';
import { isMidOrAbove, isSeniorTitle, titleLevels, titleRank } from './titles';

test('each level knows its own rank', () => {
  for (const { name, rank } of titleLevels) expect(titleRank(name), name).toBe(rank);
});

describe('as staff lists write it', () => {
  test.each([
    [4, ['正高级工程师', '教授级高级工程师', '研究员级高级工程师', '教授级高工', '正高']],
    [4, ['研究员', '教授', '正高级经济师', '正高级会计师', '主任药师', '正高级职称']],
    [3, ['高级工程师', '高工', '副高', '副高级职称', '副研究员', '副教授', '高级', '高级职称']],
    [3, ['高级经济师', '高级会计师', '高级实验师', '副主任药师', '高级工程师（机械）']],
    [2, ['工程师', '中级', '中级职称', '中级工程师', '助理研究员', '讲师', '经济师', '会计师']],
    [2, ['电气工程师', '主管药师', '主治医师', '工艺美术师', ' 工程 师 ']],
    [1, ['助理工程师', '助工', '技术员', '研究实习员', '助教', '助理经济师', '初级', '助理会计师']],
    [
      0,
      ['无', '无职称', '暂无', '-', '—', '/', '技师', '高级技师', '高级工', '中级工', '首席技师'],
    ],
  ])('%i', (rank, texts) => {
    for (const text of texts) expect(titleRank(text), text).toBe(rank);
  });

  test.each([
    '',
    '总工程师',
    '副总工程师',
    '主任工程师',
    '注册会计师',
    '一级建造师',
    '执业药师',
    '助理',
    '总经理助理',
    '主管',
    '主管工程师',
    '高级经理',
    '高级顾问',
    '张三',
  ])('%j settles nothing', (text) => {
    expect(titleRank(text)).toBeUndefined();
    expect(isSeniorTitle(text)).toBeUndefined();
    expect(isMidOrAbove(text)).toBeUndefined();
  });
});

test.each([
  ['正高级工程师', true, true],
  ['高级工程师', true, true],
  ['工程师', false, true],
  ['助理工程师', false, false],
  ['高级技师', false, false],
  ['无', false, false],
])('%s: senior %s, mid or above %s', (title, senior, mid) => {
  expect(isSeniorTitle(title)).toBe(senior);
  expect(isMidOrAbove(title)).toBe(mid);
});
