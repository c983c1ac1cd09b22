import { isLeftBySystem } from '../../desk/left-by-system';

/** Chromium's way into a dropped folder, the only one that leads there from a page on a disk. */
interface WithHandle {
  getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
}

/**
 * What was dropped, with all that is in its folders.
 * @throws where the browser lets no page into a dropped folder
 */
export async function filesDropped(transfer: DataTransfer): Promise<File[]> {
  // All of it is only there until the event is over.
  const items = [...transfer.items].filter(({ kind }) => kind === 'file');
  const entries = items.flatMap((item) => item.webkitGetAsEntry() ?? []);
  const files = [...transfer.files];
  if (!entries.some(({ isDirectory }) => isDirectory)) return files;
  const handles = items.map((item) => (item as WithHandle).getAsFileSystemHandle?.());
  return all(
    handles.includes(undefined)
      ? entries.map(inEntry)
      : handles.map(async (handle) => inHandle((await handle)!)),
  );
}

const all = async (parts: readonly Promise<File[]>[]): Promise<File[]> =>
  (await Promise.all(parts)).flat();

const isWanted = ({ name }: { name: string }) => !isLeftBySystem(name);

async function inHandle(handle: FileSystemHandle): Promise<File[]> {
  if (handle.kind === 'file') return [await (handle as FileSystemFileHandle).getFile()];
  const inside: FileSystemHandle[] = [];
  for await (const one of (handle as FileSystemDirectoryHandle).values()) inside.push(one);
  return all(inside.filter(isWanted).map(inHandle));
}

async function inEntry(entry: FileSystemEntry): Promise<File[]> {
  if (isFolder(entry))
    return all((await entriesIn(entry.createReader())).filter(isWanted).map(inEntry));
  return [
    await new Promise<File>((found, lost) => (entry as FileSystemFileEntry).file(found, lost)),
  ];
}

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** A reader gives a hundred at a time, and none at the end. */
async function entriesIn(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  const found: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((got, lost) => reader.readEntries(got, lost));
    if (some.length === 0) return found;
    found.push(...some);
  }
}
