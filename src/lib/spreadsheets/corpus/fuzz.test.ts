import { beforeAll, describe, expect, it } from 'vitest';
import type { BookType } from '@e965/xlsx';
import { listSheets } from '../../policy/tech-centre/list-columns';
import type { Column } from '../columns';
import { findHeader } from '../header/find-header';
import { readTable } from '../read-table';
import { readRows } from '../rows/read-rows';
import { stackedTables } from '../stacked/stacked-tables';
import { UnreadableFile } from '../unreadable';
import { committed } from './formats.builder';
import { mutated, mutatedPart, seeded } from './mutate.builder';
import { staffTable } from './people.builder';
import { workbook } from './workbook.builder';

const lists = Object.values(listSheets).map(({ columns }) => columns as unknown as Column[]);

const ROUNDS = Number(process.env.FUZZ_ROUNDS ?? 60);

/** Reads the whole way; a refusal is a result, anything else thrown is not. */
async function readAll(bytes: Uint8Array): Promise<void> {
  try {
    const sheets = await readTable(bytes, '名册.xlsx');
    for (const table of sheets.flatMap((sheet) => stackedTables(sheet, lists))) {
      const mapping = findHeader(table, listSheets.staff.columns);
      readRows(table, mapping, listSheets.staff.columns, { today: '2024-05-31' });
    }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    expect(error.message).toMatch(/。$/);
  }
}

describe('whatever the bytes, rows or a refusal come of them', () => {
  it('random bytes, bare and behind the marks of each kind', async () => {
    const random = seeded(1);
    const marks = [
      [],
      [0x50, 0x4b, 3, 4],
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      [0xff, 0xfe],
      [0xef, 0xbb, 0xbf],
      [...'<table>'].map((c) => c.charCodeAt(0)),
      [9, 8],
    ];
    for (let round = 0; round < ROUNDS; round++) {
      const noise = Array.from({ length: Math.floor(random() * 3000) }, () => random() * 256);
      await readAll(Uint8Array.from([...marks[round % marks.length]!, ...noise]));
    }
  });

  const types: BookType[] = ['xlsx', 'ods', 'biff8', 'biff5', 'xlml', 'html', 'csv'];
  const seeds = new Map<string, Uint8Array>();
  beforeAll(async () => {
    for (const type of types)
      seeds.set(
        type,
        await workbook([...staffTable, [], ...staffTable], { type, merges: ['A5:B6'] }),
      );
    for (const name of ['libreoffice.ods', 'libreoffice.xls', 'encrypted.xls'])
      seeds.set(name, committed(name));
  });

  it.each([...types, 'libreoffice.ods', 'libreoffice.xls', 'encrypted.xls'])(
    '%s, damaged',
    async (type) => {
      const random = seeded(7);
      for (let round = 0; round < ROUNDS; round++) await readAll(mutated(seeds.get(type)!, random));
    },
  );

  it.each(['xlsx', 'ods', 'libreoffice.ods'])('%s with a damaged part', async (type) => {
    const random = seeded(11);
    for (let round = 0; round < ROUNDS; round++)
      await readAll(mutatedPart(seeds.get(type)!, random));
  });
});
