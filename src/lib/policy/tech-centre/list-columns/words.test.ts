import { expect, test } from 'vitest';
import { readChoice } from '../../../spreadsheets/cells/choice';
import type { Column } from '../../../spreadsheets/columns';
import { listSheets } from '../list-columns';

const unread = Symbol('kept as text');

/** What a cell of a column of choices is read as. */
function said(list: keyof typeof listSheets, key: string, text: string): unknown {
  const columns = listSheets[list].columns as unknown as readonly Column[];
  const { value, problem } = readChoice(
    text,
    columns.find((column) => column.key === key)!,
  );
  return problem ? unread : value;
}

test.each<[list: keyof typeof listSheets, key: string, words: string, value: unknown]>([
  ['staff', 'isRnd', '研发人员', 'yes'],
  ['staff', 'isRnd', '研发辅助', 'yes'],
  ['staff', 'isRnd', '无锡研发中心', 'yes'],
  ['staff', 'isRnd', '生产工艺研发', 'yes'],
  ['staff', 'isRnd', '不参与研发', 'no'],
  ['staff', 'isRnd', '未从事研发', 'no'],
  ['staff', 'isRnd', '非研发', 'no'],
  ['staff', 'isRnd', '原研发人员', unread],
  ['staff', 'isRnd', '研发部，2023年调离', unread],
  ['staff', 'isRnd', '生产、研发', unread],
  ['staff', 'isRnd', '退休返聘', unread],
  ['staff', 'isRnd', '/', undefined],
  ['staff', 'isRnd', '——', undefined],
  ['staff', 'external', '外聘', 'yes'],
  ['staff', 'external', '非外聘', 'no'],
  ['staff', 'external', '无兼职', 'no'],
  ['staff', 'external', '否（本单位）', 'no'],
  ['staff', 'external', '不是外单位兼职', 'no'],
  ['staff', 'external', '劳动合同制', 'no'],
  ['patents', 'inForce', '专利权维持', 'yes'],
  ['patents', 'inForce', '未失效', 'yes'],
  ['patents', 'inForce', '未缴年费终止', 'no'],
  ['patents', 'inForce', '未授权', unread],
  ['patents', 'inForce', '部分无效', unread],
  ['patents', 'obtainedBy', '母子公司间转让（已全部转移）', 'group-transfer-complete'],
  ['patents', 'obtainedBy', '母子公司间转让（未全部转移）', 'transfer'],
  ['patents', 'obtainedBy', '部分转移', 'transfer'],
  ['patents', 'obtainedBy', '未发生转让', 'own'],
  ['patents', 'obtainedBy', '自主研发，未转移', 'own'],
  ['copyrights', 'inForce', '未注销', 'yes'],
  ['copyrights', 'inForce', '已注销', 'no'],
])('%s %s: %s', (list, key, words, value) => {
  expect(said(list, key, words)).toBe(value);
});
