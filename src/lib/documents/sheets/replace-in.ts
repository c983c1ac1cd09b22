import { strFromU8, strToU8 } from 'fflate';

/** @throws when the file or the text to replace is not there: the library has changed. */
export function replaceIn(
  files: Record<string, Uint8Array>,
  path: string,
  search: string | RegExp,
  replacement: string,
): void {
  const before = strFromU8(files[path] ?? new Uint8Array());
  const after = before.replace(search, () => replacement);
  if (after === before) throw new Error(`unexpected content of ${path} in the written workbook`);
  files[path] = strToU8(after);
}
