import { describe, expect, test } from 'vitest';
import { educationLevels, educationRank } from './education';

test('the levels stand from highest to lowest, and each knows its own rank', () => {
  expect(educationLevels.map((level) => level.rank)).toEqual([7, 6, 5, 4, 3, 2, 1]);
  for (const { name, rank } of educationLevels) expect(educationRank(name), name).toBe(rank);
});

describe('as staff lists write it', () => {
  test.each([
    [7, ['博士', '博士研究生毕业', '博士后']],
    [6, ['硕士', '研究生', '硕士研究生毕业', '研究生班毕业', '在职研究生', ' 硕 士 ']],
    [5, ['本科', '大学', '大学本科', '全日制本科', '本科（函授）', '学士', '专升本', '大学普通班']],
    [4, ['大专', '专科', '大学专科', '高职', '高职高专', '高等职业教育']],
    [3, ['中专', '中等专科', '中等职业教育', '职高', '职业高中', '技校', '技工学校毕业', '中技']],
    [2, ['高中', '普通高中', '高中毕业', '普高']],
    [1, ['初中', '初中以下', '初中及以下', '初级中学', '小学', '小学及以下', '文盲']],
  ])('%i', (rank, texts) => {
    for (const text of texts) expect(educationRank(text), text).toBe(rank);
  });

  test.each(['', '其他', '自考', '电大', '本科肄业', '大专结业', '硕士在读', '大专以下', '张三'])(
    '%j settles nothing',
    (text) => {
      expect(educationRank(text)).toBeUndefined();
    },
  );
});
