import type { Dossier } from '../answers/dossier';
import { hasOwn } from '../answers/path';
import type { Database } from './database';
import { DamagedDossier, isSound, readList } from './damaged';
import {
  apart,
  together,
  type DamagedList,
  type DossierRow,
  type ListVersions,
  type StoredState,
} from './rows';

/** A dossier as a page and the database agree on it. */
export interface Kept {
  dossier: Dossier;
  revision: number;
  lists: ListVersions;
  /** Lists that the dossier holds in part or not at all, because they could not be read. */
  damaged?: readonly DamagedList[];
}

/**
 * A stored state with its lists, as far as they can be read. Those that `known` has in the same
 * version are taken from there, the very same arrays, so that nothing is read or drawn anew.
 * @throws DamagedDossier when what is not a list cannot be read
 */
export async function readable(
  database: Database,
  id: string,
  { dossier, lists }: StoredState,
  known?: Kept,
): Promise<{ dossier: Dossier; damaged: readonly DamagedList[] }> {
  if (!isSound(dossier)) throw new DamagedDossier(id);
  const found: Record<string, readonly unknown[]> = {};
  const damaged: DamagedList[] = [];
  for (const [list, version] of Object.entries(lists ?? {})) {
    const isKnown = known?.lists[list] === version && known.dossier.id === id;
    if (isKnown && hasOwn.call(known.dossier.answers, list)) {
      found[list] = known.dossier.answers[list] as readonly unknown[];
      continue;
    }
    const { rows, unread } = await readList(() => database.lists.get([id, list, version]));
    if (rows) found[list] = rows;
    if (unread) damaged.push({ list, version, ...(rows && { rows: unread }) });
  }
  return { dossier: together(dossier, found), damaged };
}

/**
 * The same where a part will not do.
 * @throws DamagedDossier
 */
export async function withLists(
  database: Database,
  id: string,
  state: StoredState,
): Promise<Dossier> {
  const { dossier, damaged } = await readable(database, id, state);
  if (damaged.length > 0) throw new DamagedDossier(id);
  return dossier;
}

/** The number of the next write; above all that this dossier had, even if it was deleted since. */
export async function nextRevision(database: Database, ...had: (number | undefined)[]) {
  const [last] = await database.cores.orderBy('revision').reverse().limit(1).keys();
  return 1 + Math.max(Number(last ?? 0), ...had.map((revision) => revision ?? 0));
}

/** Writes those lists that are not the arrays of the state before; says the version of each. */
export async function putLists(
  database: Database,
  dossier: Dossier,
  before: { dossier: Dossier; lists: ListVersions } | undefined,
  version: number,
): Promise<{ small: Dossier; lists: Record<string, number> }> {
  const { small, lists } = apart(dossier);
  const versions: Record<string, number> = {};
  for (const [list, rows] of Object.entries(lists)) {
    const isAsBefore =
      before && hasOwn.call(before.lists, list) && before.dossier.answers[list] === rows;
    if (!isAsBefore) await database.lists.put({ dossier: dossier.id, list, version, rows });
    versions[list] = isAsBefore ? before.lists[list]! : version;
  }
  return { small, lists: versions };
}

/** Lists of which nothing can be read stay where they are, until the user fills them anew. */
export const unreadLists = ({ lists, damaged = [] }: DossierRow): ListVersions =>
  Object.fromEntries(
    damaged
      .filter(({ list, version, rows }) => !rows && lists[list] === version)
      .map(({ list, version }) => [list, version]),
  );

/**
 * Lists that the change from one row to the next leaves behind, and no earlier state shares. What
 * could not be read stays.
 */
export async function dropReplacedLists(
  database: Database,
  before: DossierRow,
  after: ListVersions,
  pinned: ListVersions,
): Promise<void> {
  const gone = Object.entries(before.lists)
    .filter(([list, version]) => after[list] !== version && pinned[list] !== version)
    .filter(([list, version]) => !isDamaged(before, list, version))
    .map(([list, version]): [string, string, number] => [before.id, list, version]);
  if (gone.length > 0) await database.lists.bulkDelete(gone);
}

const isDamaged = ({ damaged = [] }: DossierRow, list: string, version: number) =>
  damaged.some((one) => one.list === list && one.version === version);

/** Lists of a dossier that neither it nor an earlier state of it holds any longer. */
export async function sweepLists(database: Database, id: string): Promise<void> {
  const rows = [await database.cores.get(id), await database.bin.get(id)];
  const snapshots = await database.snapshots.where('of').equals(id).toArray();
  const wanted = new Set([
    ...[...rows, ...snapshots].flatMap((state) =>
      Object.entries(state?.lists ?? {}).map((entry) => entry.join('/')),
    ),
    ...rows.flatMap((row) => row?.damaged ?? []).map(({ list, version }) => `${list}/${version}`),
  ]);
  const keys = await database.lists.where('dossier').equals(id).primaryKeys();
  await database.lists.bulkDelete(
    keys.filter(([, list, version]) => !wanted.has(`${list}/${version}`)),
  );
}
