import { PRIVATE_USE, readCharacterMap } from './font/cmap';
import { withStandIns } from './font/printable';
import { bytesOf } from './font/sfnt';
import { charactersOf } from './text/lines';

/**
 * Tells the characters (生僻字 above all) of a text that the font cannot print, each once, in order of
 * appearance. A PDF writer raises no error for them, so callers must ask before and say so. The font
 * is read once: lists ask for ten thousands of texts.
 * @throws when `font` is not a TrueType file.
 */
export function missingGlyphs(font: ArrayBuffer | Uint8Array): (text: string) => string[] {
  const drawn = readCharacterMap(bytesOf(font));
  return (text) => {
    const missing = new Set<string>();
    for (const character of withStandIns(charactersOf(text).join(''))) {
      const code = character.codePointAt(0) ?? 0;
      // Text in the private-use area would show some other character's twin.
      const twin = code >= PRIVATE_USE.first && code <= PRIVATE_USE.last;
      if (character !== '\n' && (twin || !drawn.has(code))) missing.add(character);
    }
    return [...missing];
  };
}
