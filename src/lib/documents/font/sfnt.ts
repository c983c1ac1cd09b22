/** The table directory of a TrueType file: each table's bytes by its four-letter tag. */
export function fontTables(font: Uint8Array): Map<string, Uint8Array> {
  const view = viewOf(font);
  if (font.byteLength < 12 || view.getUint32(0) !== 0x00010000) {
    throw new Error('not a TrueType font');
  }
  const tables = new Map<string, Uint8Array>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const entry = 12 + index * 16;
    const tag = String.fromCharCode(...font.subarray(entry, entry + 4));
    const offset = view.getUint32(entry + 8);
    tables.set(tag, font.subarray(offset, offset + view.getUint32(entry + 12)));
  }
  return tables;
}

/** One table that must be there. */
export function requiredTable(tables: Map<string, Uint8Array>, tag: string): DataView {
  const table = tables.get(tag);
  if (!table) throw new Error(`the font has no ${tag} table`);
  return viewOf(table);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

export function bytesOf(font: ArrayBuffer | Uint8Array): Uint8Array {
  return font instanceof Uint8Array ? font : new Uint8Array(font);
}
