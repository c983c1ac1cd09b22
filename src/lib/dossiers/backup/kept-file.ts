import { Dexie, type Table } from 'dexie';
import { BACKUP_FILE_DATABASE } from '../database-name';

/** A file on disk that this page may write again, where the browser has such a thing. */
export interface WritableFile extends FileSystemFileHandle {
  queryPermission?: (wanted: { mode: 'readwrite' }) => Promise<PermissionState>;
  requestPermission?: (wanted: { mode: 'readwrite' }) => Promise<PermissionState>;
}

type Picker = (options: object) => Promise<WritableFile>;

const picker = (): Picker | undefined =>
  (globalThis as { showSaveFilePicker?: Picker }).showSaveFilePicker;

/** Chromium has it, on https and in a file opened from disk; Firefox has not. */
export const canKeepFile = (): boolean => picker() !== undefined;

/** A database of its own, because what it holds is no data of the user's. */
class Handles extends Dexie {
  files!: Table<{ id: 'backup'; handle: WritableFile }, string>;

  constructor() {
    super(BACKUP_FILE_DATABASE);
    this.version(1).stores({ files: 'id' });
  }
}

let handles: Handles | undefined;
const database = () => (handles ??= new Handles());

/** The file chosen earlier. */
export const keptFile = async (): Promise<WritableFile | undefined> =>
  (await Dexie.exists(BACKUP_FILE_DATABASE))
    ? (await database().files.get('backup'))?.handle
    : undefined;

/**
 * Asks the user for a file and remembers it.
 * @returns undefined when the user closed the box
 */
export async function chooseFile(suggestedName: string): Promise<WritableFile | undefined> {
  try {
    const handle = await picker()!({
      suggestedName,
      types: [{ description: '申报自评备份', accept: { 'application/json': ['.json'] } }],
    });
    await database().files.put({ id: 'backup', handle });
    return handle;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

export const forgetFile = (): Promise<void> => database().files.delete('backup');

/** Whether the page may write without asking: after a restart the browser wants a click first. */
export async function mayWrite(file: WritableFile): Promise<boolean> {
  return ((await file.queryPermission?.({ mode: 'readwrite' })) ?? 'granted') === 'granted';
}

export async function askToWrite(file: WritableFile): Promise<boolean> {
  return ((await file.requestPermission?.({ mode: 'readwrite' })) ?? 'granted') === 'granted';
}

/** The browser swaps the file at the end: one broken off leaves the old content. */
export async function writeFile(file: WritableFile, text: string): Promise<void> {
  const stream = await file.createWritable();
  try {
    await stream.write(text);
  } catch (error) {
    await stream.abort();
    throw error;
  }
  await stream.close();
}
