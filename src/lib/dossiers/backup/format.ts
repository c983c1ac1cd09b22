import * as z from 'zod/mini';

/**
 * The backup file: any number of dossier files and the user's own thresholds in one .json. What it is
 * stands in plain words at its head, and no name of a firm does, so that a file behind a passphrase
 * gives nothing away. Snapshots are left out: a backup is the state of a day, and older backups are
 * the older states.
 */
export const BACKUP_FORMAT = 'shenbao-ziping/backup';
export const BACKUP_VERSION = 1;

/** Thirty dossiers with ten thousand rows each; a file this page writes is never above it. */
export const LARGEST_BACKUP = 100 * 1024 * 1024;

/**
 * Rounds of PBKDF2 for new files (OWASP's figure of 2023 for SHA-256); a file names its own, so that
 * it can grow. Measured: 0.1 s with WebCrypto, 1.2 s with the script that stands in for it.
 */
export const ITERATIONS = 600_000;
/** A hostile file could otherwise ask for hours. */
const MOST_ITERATIONS = 20_000_000;

const CIPHER = 'AES-256-GCM';
const KDF = 'PBKDF2-HMAC-SHA-256';

const count = z.number().check(z.int(), z.gte(0));
const encryption = z.looseObject({
  cipher: z.literal(CIPHER),
  kdf: z.literal(KDF),
  iterations: z.number().check(z.int(), z.gte(1), z.lte(MOST_ITERATIONS)),
  /** Base64, as all that follows. */
  salt: z.string(),
  iv: z.string(),
  /** Made from the passphrase alone: tells a wrong passphrase from a changed body. */
  check: z.string(),
});
const head = {
  format: z.literal(BACKUP_FORMAT),
  version: z.number().check(z.int(), z.gte(1)),
  /** ISO 8601, UTC */
  created: z.string(),
  /** How many. */
  dossiers: count,
  /** SHA-256, in base64, of the compact JSON of all the rest. */
  digest: z.string(),
};

export const plainFile = z.looseObject({
  ...head,
  content: z.looseObject({
    dossiers: z.array(z.unknown()),
    thresholds: z.optional(z.record(z.string(), z.unknown())),
  }),
});
export const lockedFile = z.looseObject({ ...head, encryption, body: z.string() });

export type LockedFile = z.infer<typeof lockedFile>;
export type Encryption = LockedFile['encryption'];

export const newEncryption = (salt: string, iv: string, check: string): Encryption => ({
  cipher: CIPHER,
  kdf: KDF,
  iterations: ITERATIONS,
  salt,
  iv,
  check,
});

/** What a backup holds, before it is judged: each dossier as in its own file. */
export interface BackupContent {
  dossiers: readonly unknown[];
  /** By `programme/edition`. */
  thresholds: Readonly<Record<string, unknown>>;
}
