import { giveBack } from './give-back';
import { LARGEST_ARCHIVE } from '../../desk/read-incoming';

/** Of a file; undefined when it cannot be read. */
export type Bytes = Uint8Array | undefined;

/**
 * The bytes of each file. They are asked for all at once, because every question to the disk has its
 * price; one by one where that fails, so that a file that has been moved away does not take others with it.
 */
export function readTogether(files: readonly File[]): Promise<Bytes>[] {
  if (files.length === 1 || files.some(isTooLarge)) return files.map(readAlone);
  const whole = new Blob([...files]).arrayBuffer().catch(() => undefined);
  let end = 0;
  return files.map(async (file) => {
    const start = end;
    end += file.size;
    const stop = end;
    const buffer = await whole;
    if (!buffer) return readAlone(file);
    const bytes = new Uint8Array(buffer.slice(start, stop));
    if (stop === buffer.byteLength) giveBack(buffer);
    return bytes;
  });
}

const isTooLarge = ({ size }: File) => size > LARGEST_ARCHIVE;

const readAlone = (file: File): Promise<Bytes> =>
  isTooLarge(file)
    ? Promise.resolve(undefined)
    : file.arrayBuffer().then(
        (buffer) => new Uint8Array(buffer),
        () => undefined,
      );
