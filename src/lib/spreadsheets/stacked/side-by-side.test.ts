import { expect, it } from 'vitest';
import { listSheets } from '../../policy/tech-centre/list-columns';
import type { Column } from '../columns';
import { utf8, separated } from '../corpus/text.builder';
import { findHeader } from '../header/find-header';
import { readTable } from '../read-table';
import { readRows } from '../rows/read-rows';
import { sideBySide } from './side-by-side';

const lists = Object.values(listSheets).map(({ columns }) => columns as readonly Column[]);
const columns = listSheets.staff.columns as unknown as readonly Column[];

async function groupsOf(rows: readonly (readonly string[])[]) {
  const [table] = await readTable(utf8(separated(rows)), '名册.csv');
  return sideBySide(table!, lists);
}

it('groups of the same columns side by side are a table each, with every row of theirs', async () => {
  const groups = await groupsOf([
    ['职工名册'],
    ['序号', '姓名', '学历', '', '序号', '姓名', '学历', '', '序号', '姓名', '学历'],
    ['1', '张三', '本科', '', '3', '王五', '大专', '', '5', '钱七', '大专'],
    ['2', '李四', '本科', '', '4', '赵六', '大专'],
  ]);
  const names = groups.map((group) => {
    const read = readRows(group, findHeader(group, columns), columns, { today: '2024-05-31' });
    return read.rows.map((row) => (row as { name: string }).name);
  });
  expect(names).toEqual([['张三', '李四'], ['王五', '赵六'], ['钱七']]);
  expect(groups[1]!.notes.join()).toContain('左起第 2 组');
});

it.each([
  [
    'one table',
    [
      ['姓名', '学历', '岗位'],
      ['张三', '本科', '研发'],
    ],
  ],
  [
    'a heading that occurs twice',
    [
      ['姓名', '金额', '备注', '金额'],
      ['张三', '1', '', '2'],
    ],
  ],
  [
    'different tables',
    [
      ['姓名', '学历', '', '设备名称', '数量'],
      ['张三', '本科', '', '示波器', '1'],
    ],
  ],
  [
    'texts that recur in a row of data',
    [
      ['姓名', '学历', '岗位', '部门'],
      ['张三', '本科', '张三', '本科'],
    ],
  ],
])('%s is left whole', async (_, rows) => {
  expect(await groupsOf(rows)).toHaveLength(1);
});
