import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Seal } from '../../src/lib/ui/packaging/site/seal';

const WORKER = 'service-worker.js';
/** Not kept offline: the worker keeps itself, and nothing asks for the other. */
const APART = new Set([WORKER, '_app/version.json']);
const SEAL = /^self\.seal=.*\n/;

/**
 * Writes into a built site's service worker what the complete version consists of: every file with
 * the hash of its content, so that a copy that is only half there is never taken for the whole.
 * Edition files may be changed without a build, so they are named without a hash.
 */
export function sealSite(folder: string, version: string): Seal {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !APART.has(path))
    .sort();
  const isEdition = (path: string) => path.startsWith('editions/');
  const seal: Seal = {
    version,
    files: Object.fromEntries(
      paths
        .filter((path) => !isEdition(path))
        .map((path) => [addressOf(path), sha256(readFileSync(join(folder, path)))]),
    ),
    editions: paths.filter(isEdition),
  };
  const worker = join(folder, WORKER);
  const code = readFileSync(worker, 'utf8').replace(SEAL, '');
  writeFileSync(worker, `self.seal=${JSON.stringify(seal)}\n${code}`);
  return seal;
}

/** A page is asked for by its folder, as the links do. */
const addressOf = (path: string) => path.replace(/(^|\/)index\.html$/, '$1') || './';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('base64');
