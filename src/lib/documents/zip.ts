import { zipSync } from 'fflate';
import type { WrittenFile } from './model';

/**
 * Puts files into one archive. Names are UTF-8 and marked so; office files are compressed already, so
 * they are only stored, unless `level` says otherwise. Two files of one name get a number.
 */
export function zipFiles(
  files: readonly Pick<WrittenFile, 'name' | 'bytes'>[],
  level: 0 | 1 | 6 = 0,
): Uint8Array<ArrayBuffer> {
  const entries: Record<string, Uint8Array> = {};
  for (const { name, bytes } of files) {
    let unique = name;
    for (let number = 2; unique in entries; number++)
      unique = name.replace(/(\.[^.]+)?$/, `（${number}）$1`);
    entries[unique] = bytes;
  }
  return zipSync(entries, { level }) as Uint8Array<ArrayBuffer>;
}
