import { PRIVATE_USE, readCharacterMap } from './font/cmap';
import { withStandIns } from './font/printable';
import { bytesOf } from './font/sfnt';

/**
 * The characters (生僻字 above all) of `text` that the font cannot print, each once, in order of
 * appearance. A PDF writer raises no error for them, so callers must ask before and say so.
 * @throws when `font` is not a TrueType file.
 */
export function missingGlyphs(font: ArrayBuffer | Uint8Array, text: string): string[] {
  const drawn = readCharacterMap(bytesOf(font));
  const missing = new Set<string>();
  for (const character of withStandIns(text)) {
    const code = character.codePointAt(0) ?? 0;
    const control = code < 0x20 || (code >= 0xfe00 && code <= 0xfe0f);
    // Text in the private-use area would show some other character's twin.
    const twin = code >= PRIVATE_USE.first && code <= PRIVATE_USE.last;
    if (!control && (twin || !drawn.has(code))) missing.add(character);
  }
  return [...missing];
}
