import { keptHere, type KeptHere } from '../../dossiers/backup/device';
import { isUnsaved, session } from '../session/session.svelte';

/** All that is kept, with what is open as it is now: what this browser could not keep needs a file most. */
export async function keptNow(): Promise<KeptHere> {
  const kept = await keptHere();
  if (!isUnsaved()) return kept;
  const { dossier } = session;
  return {
    ...kept,
    dossiers: [dossier, ...kept.dossiers.filter(({ id }) => id !== dossier.id)],
  };
}
