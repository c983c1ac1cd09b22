import type { Dossier } from '../../answers/dossier';
import { backedUp, backupOf } from '../../dossiers/backup/device';
import { readUnbacked } from '../../dossiers/backup/unbacked';
import { download } from '../exports/download';
import { stampOf } from '../exports/file-name';
import { flush } from '../session/session.svelte';
import { keptNow } from './kept-now';

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
  const { dossiers, thresholds } = await keptNow();
  const chosen = dossiers.filter(isWanted);
  const bytes = new TextEncoder().encode(await backupOf(chosen, thresholds, passphrase));
  const name = backupName(chosen.length);
  download({ name, bytes, mime: 'application/json' });
  backedUp(chosen, counted);
  return name;
}
