import { fontTables, requiredTable } from './sfnt';

/** Width of one character in ems (1 = a full Chinese square). */
export type Measure = (character: string) => number;

/** Exact widths from the font file; a character it lacks counts as a square. */
export function measureWith(font: Uint8Array, characterMap: Map<number, number>): Measure {
  const tables = fontTables(font);
  const unitsPerEm = requiredTable(tables, 'head').getUint16(18);
  const advances = requiredTable(tables, 'hmtx');
  const lastLong = requiredTable(tables, 'hhea').getUint16(34) - 1;
  return (character) => {
    const glyph = characterMap.get(character.codePointAt(0) ?? 0);
    if (glyph === undefined) return 1;
    return advances.getUint16(Math.min(glyph, lastLong) * 4) / unitsPerEm;
  };
}

/**
 * Widths as in 宋体 and its kin, for formats that leave the typeface to the reader's machine:
 * Chinese fills a square, ASCII half of one. Wide Latin letters are counted generously, so that
 * what is reckoned from them is rather too tall than clipped.
 */
export const measureSong: Measure = (character) => {
  const code = character.codePointAt(0) ?? 0;
  if (code > 0xff) return 1;
  return /[mwMW@%]/.test(character) ? 0.8 : 0.55;
};
