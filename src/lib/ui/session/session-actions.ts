import type { Dossier } from '../../answers/dossier';
import type { OwnThresholds } from '../../answers/own-thresholds';
import type { SnapshotReason } from '../../dossiers/database';
import {
  blankDossier,
  change,
  fail,
  flush,
  loadOwnThresholds,
  open,
  session,
  useOwnThresholds,
} from './session.svelte';

/** What is done with dossiers besides answering; not needed by the first page. */

const store = () => import('../../dossiers/store');

/** Opens a dossier of this device; what was open is saved first. */
export const reopen = async (id: string): Promise<void> =>
  (await import('./session-keeping')).reopen(id);

/** Opens and keeps a dossier that came from a file or a sample. */
export async function adopt(next: Dossier): Promise<void> {
  await open(next);
  change(next);
  await flush();
}

/** Puts a dossier into the bin; the open one is closed first, so that it is not saved again. */
export async function forget(id: string): Promise<void> {
  if (id === session.dossier.id) await open(blankDossier(session.dossier.programme));
  const { deleteDossier } = await import('../../dossiers/bin');
  await deleteDossier(id);
}

/** Puts the open dossier on another edition. The answers stay, so that moving back undoes it. */
export async function moveToEdition(edition: string): Promise<void> {
  // A browser that keeps nothing can still move.
  await keepVersion('edition').catch(() => undefined);
  // What was typed for one edition holds for that edition only.
  useOwnThresholds({});
  change({ ...session.dossier, edition });
  await loadOwnThresholds();
}

/** Puts the state as it is now into the history, before something replaces much of it. */
export async function keepVersion(reason: SnapshotReason): Promise<void> {
  await flush();
  const { keepSnapshot } = await import('../../dossiers/snapshots');
  await keepSnapshot(session.dossier.id, reason);
}

/** Goes back to an earlier state, in one step that can be undone. */
export async function restoreSnapshot(number: number): Promise<void> {
  const { loadSnapshot } = await import('../../dossiers/snapshots');
  const earlier = await loadSnapshot(number);
  if (!earlier) throw new Error('no such snapshot');
  await keepVersion('restore');
  change(earlier);
  await flush();
}

/** Sets or, with undefined, removes a threshold typed from the user's own copy of the regulation. */
export async function setOwnThreshold(
  key: string,
  group: string,
  value: number | undefined,
): Promise<void> {
  const changed = (own: OwnThresholds): OwnThresholds => {
    const { [group]: _replaced, ...others } = own[key] ?? {};
    return { ...own, [key]: value === undefined ? others : { ...others, [group]: value } };
  };
  useOwnThresholds(changed(session.ownThresholds));
  try {
    const { programme, edition } = session.dossier;
    await (await store()).changeThresholds(`${programme}/${edition}`, changed);
    await loadOwnThresholds();
  } catch (error) {
    await fail(error);
  }
}

/** Notes why a warning may stand, or with undefined takes the note back. */
export function acknowledge(message: string, reason: string | undefined): void {
  const { [message]: _replaced, ...others } = session.dossier.acknowledged ?? {};
  const acknowledged = reason === undefined ? others : { ...others, [message]: reason };
  change({ ...session.dossier, acknowledged });
}
