import type { Dossier } from '../answers/dossier';
import { aged } from './ages';
import { database, isNew, type BinRow } from './database';
import { stampNow } from './days';
import { newId } from './id';
import { putAway } from './snapshots';
import { saveDossier } from './store';
import { nextRevision, sweepLists, withLists } from './states';
import { tell } from './tabs';

/**
 * Puts a dossier, with its earlier states, into the bin. If it lies there already, as after it came
 * back from a file, the one goes into the history of the other: that in the bin, or `this` one.
 */
export async function deleteDossier(
  id: string,
  intoHistory: 'this' | 'binned' = 'binned',
): Promise<void> {
  const opened = await database();
  const { cores, lists, snapshots, bin } = opened;
  await opened.transaction('rw', [cores, lists, snapshots, bin], async () => {
    const row = await cores.get(id);
    if (!row) return;
    const binned = await bin.get(id);
    const latest = await bin.orderBy('at').last();
    if (binned) await putAway(opened, id, intoHistory === 'this' ? row : binned, 'deleted');
    if (!binned || intoHistory === 'binned')
      await bin.put({ ...row, at: stampNow(row.latest, latest?.at) });
    await cores.delete(id);
  });
  tell({ dossier: id });
}

/** What is in the bin, the last deleted in front; what has had its time there goes. */
export async function listBin(): Promise<BinRow[]> {
  if (await isNew()) return [];
  const { bin } = await database();
  const rows = await bin.orderBy('at').reverse().toArray();
  const gone = await aged(bin, rows, ({ id }) => id);
  for (const { id } of gone) await deleteForGood(id);
  return rows.filter((row) => !gone.includes(row));
}

/** Takes a dossier out of the bin; beside another one if its place has been taken meanwhile. */
export async function restoreFromBin(id: string): Promise<void> {
  const opened = await database();
  const { cores, lists, snapshots, bin } = opened;
  let beside: Dossier | undefined;
  await opened.transaction('rw', [cores, lists, snapshots, bin], async () => {
    const row = await bin.get(id);
    if (!row) return;
    if (await cores.get(id)) {
      const dossier = await withLists(opened, id, row);
      beside = { ...dossier, id: newId(), title: `${dossier.title}（从回收站恢复）` };
      return;
    }
    const { at: _deleted, overSince: _over, ...back } = row;
    await cores.put({ ...back, revision: await nextRevision(opened, row.revision) });
    await bin.delete(id);
  });
  if (beside) {
    await saveDossier(beside);
    await deleteForGood(id);
  }
  tell({ dossier: id });
}

/** Removes a deleted dossier and, unless its place has been taken, its earlier states. */
export async function deleteForGood(id: string): Promise<void> {
  const opened = await database();
  const { cores, lists, snapshots, bin } = opened;
  await opened.transaction('rw', [cores, lists, snapshots, bin], async () => {
    await bin.delete(id);
    if (!(await cores.get(id))) await snapshots.where('of').equals(id).delete();
    await sweepLists(opened, id);
  });
}
