import { limits } from '../limits';
import { refusals, refuse } from '../unreadable';

/** One file inside a zip, as its central directory describes it; nothing has been unpacked. */
export interface ZipEntry {
  name: string;
  encrypted: boolean;
  /** 0 stored, 8 deflated. */
  method: number;
  size: number;
  packed: Uint8Array;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const UNKNOWN = 0xffffffff;

/** Lists what a zip holds. A missing end means that the file was cut off. */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.parts) refuse(refusals.bomb);
  const entries: ZipEntry[] = [];
  try {
    let at = view.getUint32(end + 16, true);
    for (let i = 0; i < count; i++) {
      if (view.getUint32(at, true) !== ENTRY) return refuse(refusals.damaged);
      entries.push(readEntry(bytes, view, at));
      at += 46 + [28, 30, 32].reduce((sum, place) => sum + view.getUint16(at + place, true), 0);
    }
  } catch (error) {
    // Places that point past the end of the file.
    if (error instanceof RangeError) refuse(refusals.damaged);
    throw error;
  }
  return entries;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--)
    if (view.getUint32(at, true) === END) return at;
  return refuse(refusals.truncated);
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const nameLength = view.getUint16(at + 28, true);
  const [packedSize, size] = sizes(view, at, nameLength);
  const local = view.getUint32(at + 42, true);
  if (view.getUint32(local, true) !== LOCAL) refuse(refusals.damaged);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedSize > bytes.length) refuse(refusals.truncated);
  return {
    name: nameFrom(bytes.subarray(at + 46, at + 46 + nameLength)),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    size,
    packed: bytes.subarray(start, start + packedSize),
  };
}

/** Windows writes Chinese names in its own code page and does not say so. */
function nameFrom(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** Packed and unpacked size; writers that stream put them into the ZIP64 field instead. */
function sizes(view: DataView, at: number, nameLength: number): [packed: number, size: number] {
  let packed = view.getUint32(at + 20, true);
  let size = view.getUint32(at + 24, true);
  let extra = at + 46 + nameLength;
  const extraEnd = extra + view.getUint16(at + 30, true);
  while (extra + 4 <= extraEnd) {
    let field = extra + 4;
    if (view.getUint16(extra, true) === 1) {
      if (size === UNKNOWN) size = Number(view.getBigUint64(field, true));
      if (size !== view.getUint32(at + 24, true)) field += 8;
      if (packed === UNKNOWN) packed = Number(view.getBigUint64(field, true));
    }
    extra += 4 + view.getUint16(extra + 2, true);
  }
  return [packed, size];
}
