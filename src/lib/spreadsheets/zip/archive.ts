import { readDirectory, type ZipEntry } from './directory';
import { newBudget, unpack } from './unpack';
import { refusals, refuse } from '../unreadable';

/** A file in an archive; its bytes are unpacked when asked for. */
export interface ArchivedFile {
  name: string;
  bytes: () => Promise<Uint8Array>;
}

/** Parts that make a zip a document of some office program and no archive of files. */
const OFFICE = /^(\[Content_Types\]\.xml|mimetype|content\.xml|META-INF\/manifest\.xml)$/;

/**
 * The files of a plain archive, in its order; undefined when the zip is an office document. One after
 * the other is unpacked within the limits of `unpack`, and `largest` bytes each.
 * @throws UnreadableFile for one that is damaged, encrypted or larger than its limits
 */
export function filesOf(bytes: Uint8Array, largest: number): ArchivedFile[] | undefined {
  const entries = readDirectory(bytes);
  if (entries.some(({ name }) => OFFICE.test(name))) return undefined;
  if (entries.some(({ encrypted }) => encrypted)) refuse(refusals.encrypted);
  const budget = newBudget();
  const open = async (entry: ZipEntry) => {
    budget.kept = largest;
    return unpack(entry, budget);
  };
  return entries
    .filter(({ name }) => !name.endsWith('/') && !/(^|\/)(__MACOSX\/|\.)/.test(name))
    .map((entry) => ({ name: entry.name, bytes: () => open(entry) }));
}
