import { refusals, refuse } from '../unreadable';
import { neededRecords } from './biff-records';
import type { Reader } from './reader';

/**
 * The workbook stream inside an .xls or .et. A pre-2007 Office file is told by the streams it holds; all
 * but whole, open workbooks are refused.
 */
export function openOldOffice(
  reader: Reader,
  bytes: Uint8Array,
): { bytes: Uint8Array; hiddenRows: number } {
  const container = containerOf(reader, bytes);
  const find = (name: string) => reader.CFB.find(container, name);
  if (find('EncryptedPackage') || find('EncryptionInfo')) refuse(refusals.encrypted);
  if (find('WordDocument')) refuse(refusals.word);
  if (find('PowerPoint Document')) refuse(refusals.slides);
  const workbook = find('Workbook') ?? find('Book');
  if (!workbook) return refuse(refusals.notSpreadsheet);
  const content = Uint8Array.from((workbook.content ?? []) as ArrayLike<number>);
  if (content.length < workbook.size) refuse(refusals.truncated);
  return neededRecords(content);
}

function containerOf(reader: Reader, bytes: Uint8Array): ReturnType<Reader['CFB']['read']> {
  try {
    return reader.CFB.read(bytes, { type: 'array' });
  } catch {
    return refuse(refusals.damaged);
  }
}
