import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sealSite } from '../../scripts/build/seal';
import { SITE_FOLDER } from '../../scripts/products';

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const isText = (path: string) => /\.(html|js|css|json)$/.test(path);

/** A copy of the built site that a test may change. */
export function copyOfSite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ziping-site-'));
  cpSync(SITE_FOLDER, folder, { recursive: true });
  return folder;
}

/**
 * The site as a later build would be: other names for every hashed file, another version, and a word
 * in the title to know it by.
 */
export function nextVersion(): { folder: string; version: string } {
  const folder = copyOfSite();
  const { version: before } = JSON.parse(
    readFileSync(join(folder, '_app/version.json'), 'utf8'),
  ) as { version: string };
  const version = `z${before.slice(1)}`;
  const hashes = new Set(
    filesIn(join(folder, '_app/immutable')).flatMap(
      (path) => /[.-]?([\w-]{8})\.(?:js|css)$/.exec(path)?.slice(1, 2) ?? [],
    ),
  );
  const renamed = (text: string) =>
    [...hashes].reduce((done, hash) => done.replaceAll(hash, `2${hash.slice(1)}`), text);
  for (const path of filesIn(folder).filter(isText)) {
    const text = renamed(readFileSync(path, 'utf8')).replaceAll(before, version);
    writeFileSync(path, path.endsWith('.html') ? withTitleAndPolicy(text) : text);
    if (renamed(path) !== path) renameSync(path, renamed(path));
  }
  sealSite(folder, version);
  return { folder, version };
}

/** The page's own script names the files, so its hash in the policy changes with them. */
function withTitleAndPolicy(page: string): string {
  const hashes = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    ([, script]) => `'sha256-${createHash('sha256').update(script!).digest('base64')}'`,
  );
  return page
    .replace(/script-src [^;]*/, `script-src 'self' ${hashes.join(' ')}`)
    .replace('<html ', '<html data-build="next" ');
}
