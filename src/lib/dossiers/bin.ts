import type { Dossier } from '../answers/dossier';
import { database, isNew, type BinRow } from './database';
import { isOver, stampNow } from './days';
import { newId } from './id';
import { saveDossier } from './store';
import { nextRevision, sweepLists, withLists } from './states';
import { tell } from './tabs';

/** Puts a dossier, with its earlier states, into the bin. */
export async function deleteDossier(id: string): Promise<void> {
  const opened = await database();
  const { cores, bin } = opened;
  await opened.transaction('rw', [cores, bin], async () => {
    const row = await cores.get(id);
    if (!row) return;
    const latest = await bin.orderBy('at').last();
    await bin.put({ ...row, at: stampNow(row.latest, latest?.at) });
    await cores.delete(id);
  });
  tell({ dossier: id });
}

/** What is in the bin, the last deleted in front; what has been there for thirty days goes. */
export async function listBin(): Promise<BinRow[]> {
  if (await isNew()) return [];
  const rows = await (await database()).bin.orderBy('at').reverse().toArray();
  for (const { id } of rows.filter(({ at }) => isOver(at))) await deleteForGood(id);
  return rows.filter(({ at }) => !isOver(at));
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
    const { at: _deleted, ...back } = row;
    await cores.put({ ...back, revision: await nextRevision(opened, row.revision) });
    await bin.delete(id);
  });
  if (beside) {
    await saveDossier(beside);
    await bin.delete(id);
  }
  tell({ dossier: id });
}

/** Removes a deleted dossier and its earlier states. */
export async function deleteForGood(id: string): Promise<void> {
  const opened = await database();
  const { cores, lists, snapshots, bin } = opened;
  await opened.transaction('rw', [cores, lists, snapshots, bin], async () => {
    await bin.delete(id);
    if (!(await cores.get(id))) await snapshots.where('of').equals(id).delete();
    await sweepLists(opened, id);
  });
}
