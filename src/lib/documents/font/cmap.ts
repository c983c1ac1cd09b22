import { fontTables, requiredTable } from './sfnt';

/** Where the subset keeps twins of the characters above U+FFFF (see `charactersAsPrinted`). */
export const PRIVATE_USE = { first: 0xe000, last: 0xf8ff } as const;

/** Every character the font can draw: code point → glyph. Reads the Unicode tables of formats 4 and 12. */
export function readCharacterMap(font: Uint8Array): Map<number, number> {
  const table = requiredTable(fontTables(font), 'cmap');
  const map = new Map<number, number>();
  for (let index = 0; index < table.getUint16(2); index += 1) {
    const record = 4 + index * 8;
    const platform = table.getUint16(record);
    if (platform !== 0 && platform !== 3) continue;
    const start = table.getUint32(record + 4);
    const format = table.getUint16(start);
    if (format === 4) readSegments(table, start, map);
    else if (format === 12) readGroups(table, start, map);
  }
  return map;
}

function readSegments(table: DataView, start: number, map: Map<number, number>): void {
  const count = table.getUint16(start + 6) / 2;
  const ends = start + 14;
  const starts = ends + count * 2 + 2;
  const deltas = starts + count * 2;
  const offsets = deltas + count * 2;
  for (let segment = 0; segment < count; segment += 1) {
    const at = segment * 2;
    const first = table.getUint16(starts + at);
    const last = table.getUint16(ends + at);
    const delta = table.getUint16(deltas + at);
    const offset = table.getUint16(offsets + at);
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const listed =
        offset === 0 ? code : table.getUint16(offsets + at + offset + (code - first) * 2);
      const glyph = listed === 0 && offset !== 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) map.set(code, glyph);
    }
  }
}

function readGroups(table: DataView, start: number, map: Map<number, number>): void {
  const groups = table.getUint32(start + 12);
  for (let index = 0; index < groups; index += 1) {
    const group = start + 16 + index * 12;
    const first = table.getUint32(group);
    const last = table.getUint32(group + 4);
    const glyph = table.getUint32(group + 8);
    for (let code = first; code <= last; code += 1) map.set(code, glyph + code - first);
  }
}
