import { PRIVATE_USE } from './cmap';

/** Signs the embedded typeface lacks, and what is printed in their place. */
const STAND_INS: Record<string, string> = {
  '☑': '■',
  '☒': '■',
  '☐': '□',
  '✔': '✓',
  '\u2011': '-',
  '\u00a0': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
};

export function withStandIns(text: string): string {
  let result = '';
  for (const character of text) result += STAND_INS[character] ?? character;
  return result;
}

/**
 * jsPDF reads text in 16-bit units and drops whatever lies above U+FFFF. The subset shows those
 * characters in the private-use area too: the glyph's second code point is its alias.
 */
export function privateAliases(characterMap: Map<number, number>): Map<string, string> {
  const byGlyph = new Map<number, string>();
  for (const [code, glyph] of characterMap) {
    if (code >= PRIVATE_USE.first && code <= PRIVATE_USE.last) {
      byGlyph.set(glyph, String.fromCodePoint(code));
    }
  }
  const aliases = new Map<string, string>();
  for (const [code, glyph] of characterMap) {
    const alias = byGlyph.get(glyph);
    if (code > 0xffff && alias) aliases.set(String.fromCodePoint(code), alias);
  }
  return aliases;
}
