/** Assembles a TrueType file from its tables, with their checksums. */
export function writeFont(tables: Map<string, Uint8Array>): Uint8Array {
  const entries = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const power = 2 ** Math.floor(Math.log2(entries.length));
  const directory = Buffer.alloc(12 + entries.length * 16);
  directory.writeUInt32BE(0x00010000, 0);
  directory.writeUInt16BE(entries.length, 4);
  directory.writeUInt16BE(power * 16, 6);
  directory.writeUInt16BE(Math.log2(power), 8);
  directory.writeUInt16BE((entries.length - power) * 16, 10);

  const parts: Uint8Array[] = [directory];
  let offset = directory.length;
  let headOffset = 0;
  entries.forEach(([tag, bytes], index) => {
    const padded = Buffer.alloc(Math.ceil(bytes.byteLength / 4) * 4);
    padded.set(bytes);
    if (tag === 'head') {
      headOffset = offset;
      padded.writeUInt32BE(0, 8);
    }
    const entry = 12 + index * 16;
    directory.write(tag, entry, 'latin1');
    directory.writeUInt32BE(checksum(padded), entry + 4);
    directory.writeUInt32BE(offset, entry + 8);
    directory.writeUInt32BE(bytes.byteLength, entry + 12);
    parts.push(padded);
    offset += padded.length;
  });
  const font = Buffer.concat(parts);
  // The head table holds the complement of the whole file's sum, reckoned with this field at zero.
  font.writeUInt32BE((0xb1b0afba - checksum(font)) >>> 0, headOffset + 8);
  return font;
}

function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}
