import type { Dossier } from '../../answers/dossier';
import type { OwnThresholds } from '../../answers/own-thresholds';
import { asDossierFile } from '../file';
import { ciphers } from './ciphers';
import { toBase64, utf8, type Bytes } from './encoding';
import { BACKUP_FORMAT, BACKUP_VERSION, ITERATIONS, newEncryption } from './format';
import { digestOf, headOf, keysOf } from './lock';

/** What goes into a backup. */
export interface Kept {
  dossiers: readonly Dossier[];
  /** By `programme/edition`. */
  thresholds: Readonly<Record<string, OwnThresholds>>;
}

const random = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));

/**
 * The text of a backup file; locked when there is a passphrase.
 * @param created ISO 8601, UTC
 */
export async function writeBackup(
  { dossiers, thresholds }: Kept,
  created: string,
  passphrase = '',
): Promise<string> {
  const head = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    created,
    dossiers: dossiers.length,
  };
  const content = { dossiers: dossiers.map(asDossierFile), thresholds };
  const file =
    passphrase === ''
      ? { ...head, content }
      : await locked(head, JSON.stringify(content), passphrase);
  return JSON.stringify({ ...file, digest: await digestOf(file) });
}

async function locked(head: object, content: string, passphrase: string): Promise<object> {
  const salt = random(16);
  const iv = random(12);
  const keys = await keysOf(passphrase, salt, ITERATIONS);
  const encryption = newEncryption(toBase64(salt), toBase64(iv), keys.check);
  const withoutBody = { ...head, encryption };
  const { seal } = await ciphers();
  const sealed = await seal(keys.body, iv, utf8(content), headOf(withoutBody));
  return { ...withoutBody, body: toBase64(sealed) };
}
