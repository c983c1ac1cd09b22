import type { Dossier } from '../answers/dossier';
import { aged } from './ages';
import { database, type Database, type SnapshotReason, type SnapshotRow } from './database';
import { stampNow } from './days';
import type { StoredState } from './rows';
import { sweepLists, withLists } from './states';

/** So many are kept whatever the clock says. */
const ALWAYS_KEPT = 3;

/** Puts an earlier state away; within a transaction over cores, lists, snapshots and bin. */
export async function putAway(
  database: Database,
  of: string,
  { dossier, lists, latest }: StoredState & { latest: number },
  reason: SnapshotReason,
): Promise<void> {
  const [last] = await database.snapshots.orderBy('at').reverse().limit(1).keys();
  const at = stampNow(latest, last as number | undefined);
  await database.snapshots.add({ of, dossier, lists, reason, at });
  const before = (await database.snapshots.where('of').equals(of).sortBy('number')).slice(
    0,
    -ALWAYS_KEPT,
  );
  const old = await aged(database.snapshots, before, ({ number }) => number!);
  if (old.length === 0) return;
  await database.snapshots.bulkDelete(old.map(({ number }) => number!));
  await sweepLists(database, of);
}

/** An earlier state, without its lists. */
export type Snapshot = Required<Pick<SnapshotRow, 'number'>> & SnapshotRow;

/** The earlier states of a dossier, the newest first. */
export async function listSnapshots(of: string): Promise<Snapshot[]> {
  const rows = await (await database()).snapshots.where('of').equals(of).sortBy('number');
  return rows.reverse() as Snapshot[];
}

/** An earlier state with its lists; those that have not changed are the arrays of `now`. */
export async function loadSnapshot(number: number): Promise<Dossier | undefined> {
  const opened = await database();
  const row = await opened.snapshots.get(number);
  return row && withLists(opened, row.of, row);
}

/** Puts the kept state of a dossier away as it is now, before something replaces much of it. */
export async function keepSnapshot(id: string, reason: SnapshotReason): Promise<void> {
  const opened = await database();
  const { cores, lists, snapshots, bin } = opened;
  await opened.transaction('rw', [cores, lists, snapshots, bin], async () => {
    const row = await cores.get(id);
    if (!row) return;
    await putAway(opened, id, row, reason);
    await cores.update(id, { pinned: row.lists });
  });
}
