import { ciphers } from './ciphers';
import { toBase64, utf8, type Bytes } from './encoding';

/** What a passphrase opens: the key of the body, and a value that only this passphrase gives. */
export interface PassphraseKeys {
  body: Bytes;
  /** Base64. */
  check: string;
}

export async function keysOf(
  passphrase: string,
  salt: Bytes,
  iterations: number,
): Promise<PassphraseKeys> {
  const { stretch, hmac } = await ciphers();
  const master = await stretch(utf8(normalise(passphrase)), salt, iterations);
  const [body, check] = await Promise.all([
    hmac(master, utf8('shenbao-ziping/backup body')),
    hmac(master, utf8('shenbao-ziping/backup check')),
  ]);
  return { body, check: toBase64(check) };
}

/** A Chinese input method may give full-width letters for the same keys. */
const normalise = (passphrase: string): string => passphrase.normalize('NFKC');

/** The digest a file carries, over all of it but the digest; spaces between do not matter. */
export async function digestOf(file: object): Promise<string> {
  const { digest: _, ...rest } = file as { digest?: unknown };
  const { sha256 } = await ciphers();
  return toBase64(await sha256(utf8(JSON.stringify(rest))));
}

/** What the cipher vouches for besides the body: the head without what hangs on the body. */
export function headOf(file: object): Bytes {
  const { body: _body, digest: _digest, ...head } = file as { body?: unknown; digest?: unknown };
  return utf8(JSON.stringify(head));
}
