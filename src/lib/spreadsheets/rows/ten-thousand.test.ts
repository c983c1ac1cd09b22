import { expect, it } from 'vitest';
import { listSheets } from '../../policy/tech-centre/list-columns';
import { sumEquipment } from '../../policy/tech-centre/money-lists';
import { seeded } from '../corpus/mutate.builder';
import { workbook } from '../corpus/workbook.builder';
import { findHeader } from '../header/find-header';
import { readTable } from '../read-table';
import { readRows } from './read-rows';

it('adds ten thousand sums from a workbook exactly to the 分', async () => {
  const random = seeded(3);
  const fen = Array.from({ length: 10_000 }, () => Math.floor(random() * 1e8));
  const rows = fen.map((value, i) => [`设备${i}`, i % 2 ? value / 100 : (value / 100).toFixed(2)]);
  const [table] = await readTable(
    await workbook([['设备名称', '原值（元）'], ...rows]),
    '设备.xlsx',
  );
  const { columns } = listSheets.equipment;
  const read = readRows(table!, findHeader(table!, columns), columns, { today: '2024-05-31' });
  expect(read.problems).toEqual([]);
  const total = fen.reduce((sum, value) => sum + BigInt(value), 0n);
  expect(sumEquipment(read.rows).low).toBe(Number(total) / 1e6);
});

it('tells how far it has come', async () => {
  const [table] = await readTable(
    await workbook([
      ['姓名', '学历'],
      ...Array.from({ length: 1200 }, (_, i) => [`甲${i}`, '本科']),
    ]),
    '名册.xlsx',
  );
  const { columns } = listSheets.staff;
  const told: number[] = [];
  readRows(table!, findHeader(table!, columns), columns, {
    today: '2024-05-31',
    onProgress: (done) => told.push(done),
  });
  expect(told).toEqual([0, 500, 1000, 1200]);
});
