import type { Dossier } from '../answers/dossier';
import type { Database } from './database';
import { isTree } from '../answers/tree';
import type { DossierRow, ListRow } from './rows';

/** One dossier cannot be read; the others can. It stays as it is. */
export class DamagedDossier extends Error {
  override name = 'DamagedDossier';
  constructor(readonly id: string) {
    super(id);
  }
}

/** A dossier that cannot be read, as far as it can be named. */
export interface Damaged {
  id: string;
  title: string;
}

export const isSound = (dossier: unknown): dossier is Dossier =>
  isTree(dossier) &&
  ['id', 'programme', 'edition', 'title'].every((key) => typeof dossier[key] === 'string') &&
  isTree(dossier['answers']) &&
  isTree(dossier['typed']);

/**
 * The rows of a list's record, and which of them, counted from 1, are none; no rows when nothing of it
 * can be read.
 */
export async function readList(
  get: () => PromiseLike<ListRow | undefined>,
): Promise<{ rows?: readonly unknown[]; unread?: readonly number[] }> {
  let rows: unknown;
  try {
    rows = (await get())?.rows;
  } catch {
    return { unread: [] };
  }
  if (!Array.isArray(rows)) return { unread: [] };
  if (rows.every(isTree)) return { rows };
  return {
    rows: rows.filter(isTree),
    unread: rows.flatMap((row, index) => (isTree(row) ? [] : [index + 1])),
  };
}

export const named = (id: string, row?: DossierRow): Damaged => ({
  id,
  title: typeof row?.dossier?.title === 'string' ? row.dossier.title : '',
});

/** The rows of a table, one by one where they cannot be had together: one bad row must not hide the rest. */
export async function readableRows<Row>(
  keys: () => Promise<string[]>,
  all: () => Promise<Row[]>,
  one: (key: string) => Promise<Row | undefined>,
): Promise<{ rows: Row[]; unreadable: string[] }> {
  try {
    return { rows: await all(), unreadable: [] };
  } catch {
    const rows: Row[] = [];
    const unreadable: string[] = [];
    for (const key of await keys())
      try {
        const row = await one(key);
        if (row !== undefined) rows.push(row);
      } catch {
        unreadable.push(key);
      }
    return { rows, unreadable };
  }
}

/** All that the database holds of a dossier, as it is, for someone who can mend it. */
export async function rawDossier(database: Database, id: string): Promise<string> {
  const failed = (error: unknown) => ({ unreadable: String(error) });
  const row = await database.cores.get(id).catch(failed);
  const keys = await database.lists.where('dossier').equals(id).primaryKeys();
  const lists = await Promise.all(keys.map((key) => database.lists.get(key).catch(failed)));
  return JSON.stringify({ format: 'shenbao-ziping/damaged-dossier', row, lists }, null, 2);
}
