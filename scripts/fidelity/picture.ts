import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** A grey picture: one byte per point, 0 black to 255 white, row by row. */
export interface Picture {
  width: number;
  height: number;
  points: Uint8Array;
}

/** What pdftoppm draws. */
export function parsePgm(file: Uint8Array): Picture {
  const head = /^P5\s(\d+)\s(\d+)\s255\s/.exec(
    Buffer.from(file.subarray(0, 64)).toString('latin1'),
  );
  if (!head) throw new Error('not an 8-bit grey PGM');
  const [whole, width, height] = [head[0], Number(head[1]), Number(head[2])];
  return { width, height, points: file.subarray(whole.length, whole.length + width * height) };
}

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
/** 16 shades, two points to a byte, no filters: half the size of 256 shades, and enough to compare. */
const DEPTH = 4;

/** Writes a PNG of 16 shades. */
export function writePng({ width, height, points }: Picture): Buffer {
  const stride = 1 + Math.ceil(width / 2);
  const rows = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const shade = Math.round(points[y * width + x]! / 17);
      rows[y * stride + 1 + (x >> 1)]! |= x % 2 ? shade : shade << 4;
    }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = DEPTH;
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** Reads back what `writePng` wrote, and nothing else. */
export function readPng(file: Buffer): Picture {
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at))
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  const rows = inflateSync(Buffer.concat(parts));
  const stride = 1 + Math.ceil(width / 2);
  const points = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    if (file[24] !== DEPTH || file[25] !== 0 || rows[y * stride] !== 0)
      throw new Error('这张图片不是本程序写的，请用 npm run fidelity -- --approve 重新生成。');
    for (let x = 0; x < width; x++) {
      const pair = rows[y * stride + 1 + (x >> 1)]!;
      points[y * width + x] = (x % 2 ? pair & 15 : pair >> 4) * 17;
    }
  }
  return { width, height, points };
}
