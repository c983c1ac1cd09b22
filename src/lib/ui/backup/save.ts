import type { Dossier } from '../../answers/dossier';
import { backedUp, backupOf } from '../../dossiers/backup/device';
import type { Kept } from '../../dossiers/backup/write';
import { download } from '../exports/download';
import { stampOf } from '../exports/file-name';

/** The name says how many and when, and none of the firms. */
export const backupName = (count: number): string =>
  `申报自评备份_${count}份_${stampOf(new Date())}.json`;

/**
 * Hands a backup of these dossiers to the browser's downloads.
 * @throws TooLarge
 */
export async function saveBackup(
  chosen: readonly Dossier[],
  thresholds: Kept['thresholds'],
  passphrase: string,
): Promise<string> {
  const bytes = new TextEncoder().encode(await backupOf(chosen, thresholds, passphrase));
  const name = backupName(chosen.length);
  download({ name, bytes, mime: 'application/json' });
  backedUp(chosen);
  return name;
}
