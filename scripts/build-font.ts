/**
 * Builds static/fonts/noto-sans-sc-subset.ttf, the typeface embedded in printed PDF files:
 * 通用规范汉字表 (8105) ∪ GB 2312 ∪ signs, out of Noto Sans SC (SIL Open Font License).
 */
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { readCharacterMap } from '../src/lib/documents/font/cmap';
import { wantedCharacters } from './font/charset';
import { subsetWithAliases } from './font/subset';

const PACKAGE = '@expo-google-fonts/noto-sans-sc';
const LARGEST = 2.9e6;

const require = createRequire(import.meta.url);
const root = new URL('..', import.meta.url);
const target = new URL('static/fonts/noto-sans-sc-subset.ttf', root);
const stamp = new URL('.cache/font.sha256', root);

const source = await readFile(require.resolve(`${PACKAGE}/400Regular/NotoSansSC_400Regular.ttf`));
const characters = wantedCharacters();
const inputs = await fingerprint();

if ((await previousFingerprint()) === inputs) {
  console.log('font: up to date');
} else {
  const font = await build();
  await mkdir(new URL('.', target), { recursive: true });
  await mkdir(new URL('.', stamp), { recursive: true });
  await writeFile(target, font);
  // The Open Font License asks that its text go wherever the font goes.
  await copyFile(require.resolve(`${PACKAGE}/LICENSE_FONT`), new URL('OFL.txt', target));
  await writeFile(stamp, `${inputs} ${sha256(font)}\n`);
}

async function build(): Promise<Uint8Array> {
  const drawn = readCharacterMap(source);
  const lacking = characters.filter((character) => !drawn.has(codeOf(character)));
  const font = await subsetWithAliases(source, characters);
  if (font.byteLength > LARGEST) {
    throw new Error(`the subset is ${font.byteLength} bytes, above the budget of ${LARGEST}`);
  }
  console.log(
    `font: ${characters.length - lacking.length} characters, ${(font.byteLength / 1e6).toFixed(2)} MB` +
      (lacking.length > 0 ? `; not in Noto Sans SC: ${lacking.join('')}` : ''),
  );
  return font;
}

/** Changes with the typeface, the characters or this script; so an unchanged build costs nothing. */
async function fingerprint(): Promise<string> {
  const code = await Promise.all(
    [
      'build-font.ts',
      'font/charset.ts',
      'font/subset.ts',
      'font/write-cmap.ts',
      'font/write-sfnt.ts',
    ].map((name) => readFile(fileURLToPath(new URL(name, import.meta.url)))),
  );
  return sha256(source, characters.join(''), ...code);
}

/** The inputs of the font on disk, or nothing when that file is absent or was altered. */
async function previousFingerprint(): Promise<string | undefined> {
  try {
    const [before, written] = (await readFile(stamp, 'utf8')).trim().split(' ');
    return sha256(await readFile(target)) === written ? before : undefined;
  } catch {
    return undefined;
  }
}

function sha256(...parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}
