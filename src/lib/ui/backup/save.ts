import type { Dossier } from '../../answers/dossier';
import { backedUp, backupOf, keptHere } from '../../dossiers/backup/device';
import { readUnbacked } from '../../dossiers/backup/unbacked';
import { download } from '../exports/download';
import { stampOf } from '../exports/file-name';
import { flush, isUnsaved, session } from '../session/session.svelte';

/** The name says how many and when, and none of the firms. */
export const backupName = (count: number): string =>
  `申报自评备份_${count}份_${stampOf(new Date())}.json`;

/**
 * Hands a backup of the wanted dossiers to the browser's downloads: as they are kept now, since other
 * tabs may have written while this page stood open.
 * @returns the file's name
 * @throws TooLarge
 */
export async function saveBackup(
  isWanted: (dossier: Dossier) => boolean,
  passphrase: string,
): Promise<string> {
  await flush();
  const counted = readUnbacked();
  const { dossiers, thresholds } = await keptHere();
  // What this browser could not keep is the first that needs a file.
  const unkept = isUnsaved() ? [session.dossier] : [];
  const rest = dossiers.filter(({ id }) => unkept.every((open) => open.id !== id));
  const chosen = [...unkept, ...rest].filter(isWanted);
  const bytes = new TextEncoder().encode(await backupOf(chosen, thresholds, passphrase));
  const name = backupName(chosen.length);
  download({ name, bytes, mime: 'application/json' });
  backedUp(chosen, counted);
  return name;
}
