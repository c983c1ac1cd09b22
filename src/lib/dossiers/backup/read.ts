import { FORMAT, parseJson, UnusableFile } from '../file';
import { ciphers } from './ciphers';
import { fromBase64 } from './encoding';
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  lockedFile,
  plainFile,
  type BackupContent,
  type LockedFile,
} from './format';
import { digestOf, headOf, keysOf } from './lock';

/** A backup that has been opened. */
export interface OpenBackup {
  /** ISO 8601, UTC, as the file says; none for the file of a single dossier. */
  created?: string;
  content: BackupContent;
  /** What speaks against trusting it, in words for the user; it can be looked at all the same. */
  doubt?: string;
}

/** A backup behind a passphrase. */
export interface LockedBackup {
  created: string;
  dossiers: number;
  /** @throws WrongPassphrase, or UnusableFile when the file was damaged or altered */
  unlock: (passphrase: string) => Promise<OpenBackup>;
}

export class WrongPassphrase extends UnusableFile {}

/**
 * Reads a backup file, or the file of a single dossier as a backup of one.
 * @throws UnusableFile when it is neither, is damaged, or comes from a newer version.
 */
export async function readBackup(text: string): Promise<OpenBackup | LockedBackup> {
  const value = parseJson(text);
  const { format, version } = (value ?? {}) as { format?: unknown; version?: unknown };
  if (format === FORMAT) return { content: { dossiers: [value], thresholds: {} } };
  if (format !== BACKUP_FORMAT)
    throw new UnusableFile(
      '这个文件不是申报自评的备份或存档，没有读取。请选择“备份”页保存的文件。',
    );
  // A newer version may differ in anything else.
  if (typeof version === 'number' && version > BACKUP_VERSION)
    throw new UnusableFile(
      `这个备份由更新版本的申报自评保存（备份版本 ${version}），请用新版本打开；文件没有改动。`,
    );
  const whole = (await digestOf(value as object)) === (value as { digest?: unknown }).digest;
  const locked = lockedFile.safeParse(value);
  if (locked.success) return lockedBackup(value as LockedFile, whole);
  const plain = plainFile.safeParse(value);
  if (!plain.success) throw new UnusableFile(whole ? INCOMPLETE : DAMAGED);
  const { created, content } = plain.data;
  return {
    created,
    content: { dossiers: content.dossiers, thresholds: content.thresholds ?? {} },
    ...(!whole && { doubt: ALTERED_PLAIN }),
  };
}

function lockedBackup(file: LockedFile, whole: boolean): LockedBackup {
  const { created, dossiers, encryption } = file;
  const [salt, iv, body] = [encryption.salt, encryption.iv, file.body].map(fromBase64);
  if (!salt || !iv || iv.length === 0 || !body) throw new UnusableFile(DAMAGED);
  return {
    created,
    dossiers,
    unlock: async (passphrase) => {
      const keys = await keysOf(passphrase, salt, encryption.iterations);
      if (keys.check !== encryption.check)
        throw whole ? new WrongPassphrase(WRONG) : new UnusableFile(DAMAGED);
      const { open } = await ciphers();
      const plain = await open(keys.body, iv, body, headOf(file));
      // The cipher vouches for body and head; the digest then only tells how they were spoilt.
      if (!plain) throw new UnusableFile(whole ? ALTERED : DAMAGED);
      return { created, content: contentOf(new TextDecoder().decode(plain)) };
    },
  };
}

function contentOf(text: string): BackupContent {
  const content = plainFile.shape.content.safeParse(parseJson(text));
  if (!content.success) throw new UnusableFile(INCOMPLETE);
  return { dossiers: content.data.dossiers, thresholds: content.data.thresholds ?? {} };
}

const KEEP = '文件没有改动，请留着它，';
const WRONG = '口令不对，请重新输入（注意大小写）。文件是完好的。';
const DAMAGED = `文件在保存或传送中损坏了，内容无法还原。${KEEP}再找一份备份，或重新复制一次。`;
const ALTERED = `口令正确，但文件在保存之后被人改动过，内容不可信，没有读取。${KEEP}再找一份备份。`;
const ALTERED_PLAIN =
  '文件内容与保存时不同：可能损坏过，或被人改动过。可以看里面的内容，恢复前请逐项核对。';
const INCOMPLETE = '这个备份缺少必要的内容，没有读取。';
