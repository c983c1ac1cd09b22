import { strFromU8, strToU8 } from 'fflate';

/**
 * Drops U+FFFE and U+FFFF from the parts of an office file. They are no characters, XML may not hold
 * them, and unlike other controls the libraries let them through: the whole file would not open.
 */
export function dropNoncharacters(files: Record<string, Uint8Array>): void {
  for (const [name, bytes] of Object.entries(files))
    if (/\.(xml|rels)$/.test(name) && holdsOne(bytes))
      files[name] = strToU8(strFromU8(bytes).replace(/[\ufffe\uffff]/g, ''));
}

/** Both are EF BF and BE or BF in UTF-8. */
function holdsOne(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1))
    if (bytes[at + 1] === 0xbf && bytes[at + 2]! >= 0xbe) return true;
  return false;
}
