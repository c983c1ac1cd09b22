import type { Ciphers } from './ciphers';
import type { Bytes } from './encoding';

const bytes = (buffer: ArrayBuffer): Bytes => new Uint8Array(buffer);
const HMAC = { name: 'HMAC', hash: 'SHA-256' };

const gcmKey = (key: Bytes, use: 'encrypt' | 'decrypt') =>
  crypto.subtle.importKey('raw', key, 'AES-GCM', false, [use]);

export const webCiphers: Ciphers = {
  sha256: async (data) => bytes(await crypto.subtle.digest('SHA-256', data)),

  hmac: async (key, message) =>
    bytes(
      await crypto.subtle.sign(
        HMAC,
        await crypto.subtle.importKey('raw', key, HMAC, false, ['sign']),
        message,
      ),
    ),

  stretch: async (passphrase, salt, iterations) =>
    bytes(
      await crypto.subtle.deriveBits(
        { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
        await crypto.subtle.importKey('raw', passphrase, 'PBKDF2', false, ['deriveBits']),
        256,
      ),
    ),

  seal: async (key, iv, plain, head) =>
    bytes(
      await crypto.subtle.encrypt(
        { name: 'AES-GCM', iv, additionalData: head },
        await gcmKey(key, 'encrypt'),
        plain,
      ),
    ),

  open: async (key, iv, sealed, head) => {
    try {
      return bytes(
        await crypto.subtle.decrypt(
          { name: 'AES-GCM', iv, additionalData: head },
          await gcmKey(key, 'decrypt'),
          sealed,
        ),
      );
    } catch {
      return undefined;
    }
  },
};
