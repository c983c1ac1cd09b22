import type { Dossier } from '../../answers/dossier';
import type { Damaged } from '../damaged';
import { allDossiers, allThresholds } from '../store';
import { LARGEST_BACKUP } from './format';
import { noteBackup, type Unbacked } from './unbacked';
import { writeBackup, type Kept } from './write';

/** All that this device keeps and a backup can hold, and what of it cannot be read. */
export interface KeptHere extends Kept {
  damaged: readonly Damaged[];
  partly: readonly Damaged[];
}

export async function keptHere(): Promise<KeptHere> {
  const [kept, thresholds] = await Promise.all([allDossiers(), allThresholds()]);
  return { ...kept, thresholds };
}

/** More than a backup may hold: this page would refuse to read it. */
export class TooLarge extends Error {}

/**
 * The text of a backup of these dossiers and of the user's own thresholds for their editions.
 * @throws TooLarge
 */
export async function backupOf(
  chosen: readonly Dossier[],
  thresholds: Kept['thresholds'],
  passphrase = '',
): Promise<string> {
  const editions = new Set(chosen.map(({ programme, edition }) => `${programme}/${edition}`));
  const own = Object.fromEntries(Object.entries(thresholds).filter(([key]) => editions.has(key)));
  const kept = { dossiers: chosen, thresholds: own };
  const text = await writeBackup(kept, new Date().toISOString(), passphrase);
  // A Chinese character is three bytes on disk.
  if (text.length * 3 > LARGEST_BACKUP && new Blob([text]).size > LARGEST_BACKUP)
    throw new TooLarge();
  return text;
}

/** Notes that these dossiers are now in a file; `counted` is from before they were read. */
export const backedUp = (dossiers: readonly Dossier[], counted: Unbacked): void =>
  noteBackup(
    dossiers.map(({ id }) => id),
    counted,
  );
