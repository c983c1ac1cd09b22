import { gcm } from '@noble/ciphers/aes.js';
import { hmac } from '@noble/hashes/hmac.js';
import { pbkdf2Async } from '@noble/hashes/pbkdf2.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { Ciphers } from './ciphers';
import type { Bytes } from './encoding';

export const scriptCiphers: Ciphers = {
  sha256: async (data) => sha256(data) as Bytes,
  hmac: async (key, message) => hmac(sha256, key, message) as Bytes,
  // Gives way to the page every few milliseconds.
  stretch: async (passphrase, salt, iterations) =>
    (await pbkdf2Async(sha256, passphrase, salt, { c: iterations, dkLen: 32 })) as Bytes,
  seal: async (key, iv, plain, head) => gcm(key, iv, head).encrypt(plain) as Bytes,
  open: async (key, iv, sealed, head) => {
    try {
      return gcm(key, iv, head).decrypt(sealed) as Bytes;
    } catch {
      return undefined;
    }
  },
};
