import { LARGEST_ARCHIVE } from '../../desk/read-incoming';
import { giveBack } from './give-back';
import { portionsOf } from './portions';

/** Of a file; undefined when it cannot be read. */
export type Bytes = Uint8Array | undefined;

/**
 * Ways to the bytes of each file, to be gone in their order. Small files are asked for many at a time,
 * because every question to the disk has its price, and the first of them at once; large ones when it is
 * their turn.
 */
export function readTogether(files: readonly File[]): (() => Promise<Bytes>)[] {
  const groups = portionsOf(files, files.length, ({ size }) => size);
  return groups.flatMap((some, index) => group(some, index === 0));
}

/** One by one where all together fails: a file that has been moved away does not take others with it. */
function group(files: readonly File[], atOnce: boolean): (() => Promise<Bytes>)[] {
  const [first] = files;
  if (files.length === 1) return [() => readAlone(first!)];
  const ask = () => new Blob([...files]).arrayBuffer().catch(() => undefined);
  let asked = atOnce ? ask() : undefined;
  let end = 0;
  return files.map((file) => {
    const start = end;
    const stop = (end += file.size);
    return async () => {
      const buffer = await (asked ??= ask());
      if (!buffer) return readAlone(file);
      const bytes = new Uint8Array(buffer.slice(start, stop));
      if (file === files.at(-1)) giveBack(buffer);
      return bytes;
    };
  });
}

const readAlone = (file: File): Promise<Bytes> =>
  file.size > LARGEST_ARCHIVE
    ? Promise.resolve(undefined)
    : file.arrayBuffer().then(
        (buffer) => new Uint8Array(buffer),
        () => undefined,
      );
