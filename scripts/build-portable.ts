/** `npm run build:portable`: the whole tool as one HTML file that opens by double click. */
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { build } from 'vite';
import { portableFile } from './build/portable-file';
import { PORTABLE_FILE } from './products';

process.env['PORTABLE'] = '1';
await build({ logLevel: 'warn' });

mkdirSync(dirname(PORTABLE_FILE), { recursive: true });
writeFileSync(PORTABLE_FILE, portableFile('.cache/portable/pages'));
console.log(`${PORTABLE_FILE}: ${(statSync(PORTABLE_FILE).size / 1e6).toFixed(2)} MB`);
