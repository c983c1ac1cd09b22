/**
 * A character map in the two forms readers expect: format 4 for the basic plane (the only one jsPDF
 * reads) and format 12 for all of Unicode (browsers). Input: code point → glyph.
 */
export function writeCharacterMap(
  basic: Map<number, number>,
  full: Map<number, number>,
): Uint8Array {
  const segments = writeSegments(runsOf(basic));
  const groups = writeGroups(runsOf(full));
  const header = Buffer.alloc(20);
  header.writeUInt16BE(2, 2);
  header.writeUInt16BE(3, 4);
  header.writeUInt16BE(1, 6);
  header.writeUInt32BE(20, 8);
  header.writeUInt16BE(3, 12);
  header.writeUInt16BE(10, 14);
  header.writeUInt32BE(20 + segments.length, 16);
  return Buffer.concat([header, segments, groups]);
}

interface GlyphRun {
  first: number;
  last: number;
  glyph: number;
}

/** Stretches in which code points and glyphs rise together: each is one segment or group. */
function runsOf(map: Map<number, number>): GlyphRun[] {
  const runs: GlyphRun[] = [];
  for (const [code, glyph] of [...map].sort(([a], [b]) => a - b)) {
    const run = runs.at(-1);
    if (run && code === run.last + 1 && glyph === run.glyph + code - run.first) run.last = code;
    else runs.push({ first: code, last: code, glyph });
  }
  return runs;
}

function writeSegments(runs: GlyphRun[]): Buffer {
  // The format demands a closing segment at U+FFFF.
  const segments = [...runs, { first: 0xffff, last: 0xffff, glyph: 0 }];
  const count = segments.length;
  const length = 16 + count * 8;
  if (length > 0xffff) throw new Error('too many segments for a format 4 character map');
  const table = Buffer.alloc(length);
  const power = 2 ** Math.floor(Math.log2(count));
  table.writeUInt16BE(4, 0);
  table.writeUInt16BE(length, 2);
  table.writeUInt16BE(count * 2, 6);
  table.writeUInt16BE(power * 2, 8);
  table.writeUInt16BE(Math.log2(power), 10);
  table.writeUInt16BE((count - power) * 2, 12);
  segments.forEach(({ first, last, glyph }, index) => {
    const delta = first === 0xffff ? 1 : (glyph - first) & 0xffff;
    table.writeUInt16BE(last, 14 + index * 2);
    table.writeUInt16BE(first, 16 + (count + index) * 2);
    table.writeUInt16BE(delta, 16 + (count * 2 + index) * 2);
  });
  return table;
}

function writeGroups(runs: GlyphRun[]): Buffer {
  const table = Buffer.alloc(16 + runs.length * 12);
  table.writeUInt16BE(12, 0);
  table.writeUInt32BE(table.length, 4);
  table.writeUInt32BE(runs.length, 12);
  runs.forEach(({ first, last, glyph }, index) => {
    const group = 16 + index * 12;
    table.writeUInt32BE(first, group);
    table.writeUInt32BE(last, group + 4);
    table.writeUInt32BE(glyph, group + 8);
  });
  return table;
}
