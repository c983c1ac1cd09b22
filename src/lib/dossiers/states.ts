import type { Dossier } from '../answers/dossier';
import { hasOwn } from '../answers/path';
import type { Database } from './database';
import { DamagedDossier, isSound } from './damaged';
import { apart, together, type DossierRow, type ListVersions, type StoredState } from './rows';

/** A dossier as a page and the database agree on it. */
export interface Kept {
  dossier: Dossier;
  revision: number;
  lists: ListVersions;
}

/**
 * A stored state with its lists. Those that `known` has in the same version are taken from there,
 * the very same arrays, so that nothing is read or drawn anew.
 * @throws DamagedDossier
 */
export async function withLists(
  database: Database,
  id: string,
  { dossier, lists }: StoredState,
  known?: Kept,
): Promise<Dossier> {
  if (!isSound(dossier)) throw new DamagedDossier(id);
  const found: Record<string, readonly unknown[]> = {};
  for (const [list, version] of Object.entries(lists ?? {})) {
    const rows: unknown =
      known?.lists[list] === version && known.dossier.id === id
        ? known.dossier.answers[list]
        : (await database.lists.get([id, list, version]))?.rows;
    if (!Array.isArray(rows)) throw new DamagedDossier(id);
    found[list] = rows;
  }
  return together(dossier, found);
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

/** Lists that the change from one row to the next leaves behind, and no earlier state shares. */
export async function dropReplacedLists(
  database: Database,
  before: DossierRow,
  after: ListVersions,
  pinned: ListVersions,
): Promise<void> {
  const gone = Object.entries(before.lists)
    .filter(([list, version]) => after[list] !== version && pinned[list] !== version)
    .map(([list, version]): [string, string, number] => [before.id, list, version]);
  if (gone.length > 0) await database.lists.bulkDelete(gone);
}

/** Lists of a dossier that neither it nor an earlier state of it holds any longer. */
export async function sweepLists(database: Database, id: string): Promise<void> {
  const states: (StoredState | undefined)[] = [
    await database.cores.get(id),
    await database.bin.get(id),
    ...(await database.snapshots.where('of').equals(id).toArray()),
  ];
  const wanted = new Set(
    states.flatMap((state) => Object.entries(state?.lists ?? {}).map((entry) => entry.join('/'))),
  );
  const keys = await database.lists.where('dossier').equals(id).primaryKeys();
  await database.lists.bulkDelete(
    keys.filter(([, list, version]) => !wanted.has(`${list}/${version}`)),
  );
}
