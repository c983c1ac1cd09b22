/// <reference path="./subset-font.d.ts" />
import subsetFont from 'subset-font';
import { PRIVATE_USE, readCharacterMap } from '../../src/lib/documents/font/cmap';
import { fontTables } from '../../src/lib/documents/font/sfnt';
import { writeCharacterMap } from './write-cmap';
import { writeFont } from './write-sfnt';

/** Tables for typesetting that the PDF writer does not do. */
const UNUSED_TABLES = ['BASE', 'DSIG', 'GDEF', 'GPOS', 'GSUB', 'STAT', 'VORG', 'vhea', 'vmtx'];

/**
 * Cuts a TrueType font down to `characters`. jsPDF reads only the basic plane, and 196 of the 8105
 * characters of 通用规范汉字表 lie above it: each of those gets a twin in the private-use area that
 * shows the same glyph (found again by `privateAliases`).
 */
export async function subsetWithAliases(
  font: Uint8Array,
  characters: readonly string[],
): Promise<Uint8Array> {
  const subset = await subsetFont(font, characters.join(''), {
    targetFormat: 'truetype',
    noHinting: true,
    noLayoutClosure: true,
    keepFeatures: [],
    dropTables: UNUSED_TABLES,
  });
  const full = readCharacterMap(subset);
  const basic = new Map([...full].filter(([code]) => code <= 0xffff));
  let alias: number = PRIVATE_USE.first;
  for (const [code, glyph] of full) {
    if (code <= 0xffff) continue;
    if (alias > PRIVATE_USE.last) throw new Error('the private-use area is full');
    basic.set(alias, glyph);
    alias += 1;
  }
  const tables = fontTables(subset);
  tables.set('cmap', writeCharacterMap(basic, full));
  return writeFont(tables);
}
