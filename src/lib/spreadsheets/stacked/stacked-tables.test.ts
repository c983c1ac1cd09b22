import { describe, expect, it } from 'vitest';
import { listSheets } from '../../policy/tech-centre/list-columns';
import type { Column } from '../columns';
import { stackedFile, stackedSheets } from '../corpus/stacked.builder';
import { findHeader } from '../header/find-header';
import { readTable } from '../read-table';
import { readRows } from '../rows/read-rows';
import { textTable } from '../text/text-table';
import { columnsNamed, fullestTable, nextTable } from './choose-table';
import { stackedTables } from './stacked-tables';

const lists = Object.values(listSheets).map(({ columns }) => columns as unknown as Column[]);

describe('a sheet with', () => {
  it.each(stackedSheets)('$title', async (file) => {
    const [sheet] = await readTable(await stackedFile(file), '名单.xlsx');
    const found = stackedTables(sheet!, lists);
    for (const [at, { list, lines, answers, leftOut = [] }] of file.tables.entries()) {
      const table = found[at]!;
      expect(table.name).toBe(`Sheet1 ${lines}`.trim());
      const columns = listSheets[list].columns as unknown as Column[];
      const read = readRows(table, findHeader(table, columns), columns, { today: '2024-05-31' });
      expect(read.rows).toEqual(answers);
      expect(read.leftOut.map(({ line }) => line)).toEqual(leftOut);
    }
    // Every row of the sheet stands in one of them.
    expect(found.flatMap(({ rows }) => rows)).toEqual(sheet!.rows);
    if (file.tables.length > 1) expect(found).toHaveLength(file.tables.length);
  });
});

it('says in each table that there are others', () => {
  const sheet = textTable('姓名,学历\n甲,本科\n\n软件名称,登记号\n乙,2023SR0123456', '名单.csv');
  expect(stackedTables(sheet, lists).flatMap(({ notes }) => notes)).toEqual([
    '“名单”里有 2 张表，一次导入一张。这是第 1 张（第 1–2 行）。',
    '“名单”里有 2 张表，一次导入一张。这是第 2 张（第 4–5 行）。',
  ]);
});

/** The forms of 附件5 二 as a firm keeps them together: titles, headings, two lines each. */
const together = Object.values(listSheets)
  .flatMap(({ title, columns }) => [
    title,
    ['序号', ...columns.map(({ label }) => label.replace('{year}', '2023'))].join('\t'),
    ['1', ...columns.map(({ example }) => example)].join('\t'),
    ['2', ...columns.map(({ example, identifies }) => (identifies ? '' : example))].join('\t'),
    '',
  ])
  .join('\n');

it('parts the lists of the notice when they stand in one sheet', () => {
  const found = stackedTables(textTable(together, '附件5.txt'), lists);
  expect(found).toHaveLength(5);
  lists.forEach((columns, index) => {
    expect(fullestTable(found, columns)).toBe(index);
    expect(nextTable(found, index, columns, lists)).toBe(undefined);
    const mapping = findHeader(found[index]!, columns);
    expect(mapping.missing).toEqual([]);
    expect(readRows(found[index]!, mapping, columns, { today: '2024-05-31' }).rows).toHaveLength(2);
  });
});

describe('of several tables', () => {
  const tables = stackedTables(
    textTable('姓名,学历\n\n软件名称,登记号\n采集,1\n\n名册,\n姓名,学历\n甲,本科', '名单.csv'),
    lists,
  );
  const [, copyrights, staff] = lists;

  it('the first of those that fit best and hold rows is read', () => {
    expect(fullestTable(tables, staff!)).toBe(2);
    expect(fullestTable(tables.slice(0, 2), staff!)).toBe(0);
  });

  it('the columns each list names are told, whether its own header was found or not', () => {
    const named = (table: number, found: Column[], of: Column[]) =>
      columnsNamed(tables[table]!, findHeader(tables[table]!, found), of);
    expect(named(2, staff!, staff!)).toBe(2);
    expect(named(2, staff!, copyrights!)).toBe(0);
    expect(named(2, copyrights!, staff!)).toBe(2);
    expect(named(1, staff!, copyrights!)).toBe(2);
  });

  it('a later one of the same list comes next', () => {
    expect(nextTable(tables, 0, staff!, lists)).toBe(2);
    expect(nextTable(tables, 0, copyrights!, lists)).toBe(1);
    expect(nextTable(tables, 2, staff!, lists)).toBe(undefined);
  });
});
