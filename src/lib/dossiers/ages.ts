import type { Table, UpdateSpec } from 'dexie';
import { mayGo, overSince, type Kept30Days } from './days';

/**
 * Notes of rows since when their thirty days are over.
 * @returns those that may go
 */
export async function aged<Row extends Kept30Days, Key>(
  table: Table<Row, Key>,
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): Promise<Row[]> {
  for (const row of rows) {
    const since = overSince(row);
    if (since !== row.overSince)
      await table.update(keyOf(row), { overSince: since } as UpdateSpec<Row>);
  }
  return rows.filter(mayGo);
}
