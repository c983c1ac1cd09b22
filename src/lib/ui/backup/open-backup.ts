import { contentsOf, type Contents, type Found } from '../../dossiers/backup/contents';
import { LARGEST_BACKUP } from '../../dossiers/backup/format';
import { readBackup, type LockedBackup, type OpenBackup } from '../../dossiers/backup/read';
import { UnusableFile } from '../../dossiers/file';
import { whyNotSaved } from '../../dossiers/failure';
import { programmeEntry } from '../../policy/catalogue';
import { flush } from '../session/session.svelte';
import { inWords, type InWords } from './contents-words';
import { keptNow } from './kept-now';

/** A backup laid open before the user. */
export interface Opened extends Omit<Contents, 'found'> {
  created: string | undefined;
  doubt: string | undefined;
  found: (Found & { words: InWords })[];
}

/** @throws UnusableFile */
export async function readChosen(file: File): Promise<OpenBackup | LockedBackup> {
  if (file.size > LARGEST_BACKUP)
    throw new UnusableFile(
      `文件有 ${Math.round(file.size / 1024 / 1024)} MB，不像是申报自评的备份，没有读取。`,
    );
  return readBackup(await file.text());
}

/** Compared with what is kept now: other tabs may have written since the page was opened. */
export async function look(backup: OpenBackup): Promise<Opened> {
  await flush();
  const { found, ...rest } = await contentsOf(
    backup.content,
    await keptNow(),
    async (programme) => (await programmeEntry(programme)?.whole())?.dictionary,
  );
  const described = found.map(async (one) => ({
    ...one,
    words: await inWords(
      one.dossier,
      one.relation.kind === 'differs' ? one.relation.differences : [],
    ),
  }));
  return {
    ...rest,
    created: backup.created,
    doubt: backup.doubt,
    found: await Promise.all(described),
  };
}

/** Why a backup was not read or not restored, for the user. */
export function whyNot(error: unknown): string {
  if (error instanceof UnusableFile) return error.message;
  if (error instanceof DOMException && error.name === 'NotReadableError')
    return '文件读不出来，可能已被移走或正被别的程序占用，请重新选择。';
  return whyNotSaved(error);
}
