import { joinThresholds, type FoundThresholds } from '../../dossiers/backup/contents';
import { restore, type Planned, type Undo } from '../../dossiers/backup/restore';
import { loadDossier } from '../../dossiers/store';
import { reopen } from '../session/session-keeping';
import { blankDossier, flush, open, session } from '../session/session.svelte';

/** Restores what was chosen, and shows the open dossier as it now is; so does taking it back. */
export async function restoreChosen(
  planned: readonly Planned[],
  thresholds: readonly FoundThresholds[],
): Promise<Undo> {
  await flush();
  const joined = thresholds.map((found) => [found.edition, joinThresholds(found)] as const);
  const undo = await restore(planned, Object.fromEntries(joined));
  await showAgain();
  return async () => {
    await flush();
    await undo();
    await showAgain();
  };
}

async function showAgain(): Promise<void> {
  const { id, programme } = session.dossier;
  if (await loadDossier(id)) await reopen(id);
  else if (session.save.kind !== 'nothing') await open(blankDossier(programme));
}
