/**
 * `npm run release`: everything to hand out, in dist/. The site folder as a zip for the webmaster, the
 * one file for a USB stick, the instructions, and checksums of all three.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { spawnSync } from 'node:child_process';
import { zipSync } from 'fflate';
import { buildName } from './build/build-name.js';
import { PORTABLE_FILE, PRODUCTS, SITE_FOLDER } from './products';

/** Name of the folder that comes out of the zip: plain letters, because it becomes part of an address. */
const FOLDER = 'ziping';
const SITE_ZIP = `${PRODUCTS}/申报自评-网站.zip`;
const INSTRUCTIONS = `${PRODUCTS}/使用说明.txt`;
const CHECKSUMS = `${PRODUCTS}/SHA256SUMS.txt`;

// Both packagings are of one version.
const version = buildName();

rmSync(PRODUCTS, { recursive: true, force: true });
mkdirSync(PRODUCTS);
for (const script of ['build', 'build:portable']) {
  const { status } = spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

writeFileSync(SITE_ZIP, zipSync(siteFiles(), { level: 9 }));
writeFileSync(INSTRUCTIONS, forNotepad(readFileSync('docs/使用说明.txt', 'utf8')));
const products = [SITE_ZIP, PORTABLE_FILE, INSTRUCTIONS];
writeFileSync(CHECKSUMS, products.map((path) => `${sha256(path)}  ${nameOf(path)}\n`).join(''));
console.log(`\n版本 ${version}\n${[...products, CHECKSUMS].join('\n')}`);

function siteFiles(): Record<string, Uint8Array> {
  const entries = readdirSync(SITE_FOLDER, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [
        `${FOLDER}/${path
          .slice(SITE_FOLDER.length + 1)
          .split(sep)
          .join('/')}`,
        readFileSync(path),
      ]),
  );
}

/** Windows 7's Notepad knows UTF-8 by its mark, and lines by both of their ends. */
function forNotepad(text: string): string {
  return `\ufeff${text.replace('{version}', version).replace(/\r?\n/g, '\r\n')}`;
}

function sha256(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

function nameOf(path: string): string {
  return path.slice(PRODUCTS.length + 1);
}
