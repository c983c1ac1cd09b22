import type { Bytes } from './encoding';

/** What a backup needs of cryptography. */
export interface Ciphers {
  sha256: (bytes: Bytes) => Promise<Bytes>;
  hmac: (key: Bytes, message: Bytes) => Promise<Bytes>;
  /** PBKDF2 with HMAC-SHA-256; 32 bytes. */
  stretch: (passphrase: Bytes, salt: Bytes, iterations: number) => Promise<Bytes>;
  /** AES-256-GCM with its tag at the end; `head` is authenticated and not encrypted. */
  seal: (key: Bytes, iv: Bytes, plain: Bytes, head: Bytes) => Promise<Bytes>;
  /** @returns undefined when body or head is not what was sealed with this key */
  open: (key: Bytes, iv: Bytes, sealed: Bytes, head: Bytes) => Promise<Bytes | undefined>;
}

/**
 * The browser's own where it offers them. On a plain http site it does not, and a script does the
 * same, slower; a file from one opens in the other.
 */
export const ciphers = async (): Promise<Ciphers> =>
  globalThis.crypto.subtle
    ? (await import('./web-ciphers')).webCiphers
    : (await import('./script-ciphers')).scriptCiphers;
