import { fileKind } from './file/kind';
import { limits } from './limits';
import type { SheetTable } from './table';
import { decodePage, decodeText } from './text/decode';
import { textTable } from './text/text-table';
import { refusals, refuse, UnreadableFile } from './unreadable';
import { openOfficeZip } from './workbook/office-zip';
import { openOldOffice } from './workbook/old-office';
import { loadReader, readWorkbook } from './workbook/reader';
import { hiddenText } from './workbook/hidden-text';
import { tablesOf } from './workbook/tables';

export interface ReadOptions {
  /** Told before each step of the work, so that the page can say what is going on. */
  onStage?: (stage: 'opening' | 'reading' | 'arranging') => void;
}

export interface ReadFile {
  tables: SheetTable[];
  /** What a program hid in the workbook: column A of the sheet of that name, joined. */
  hidden?: string;
}

/**
 * Reads a spreadsheet file into tables: .xlsx .xlsm .xls .et .ods, .csv and other separated text
 * in UTF-8, UTF-16 or GB 18030, a web page or XML saved under the name .xls. The name says nothing of
 * the kind; it names the table of a text file.
 *
 * @throws UnreadableFile, always with a Chinese sentence that says what to do, and nothing else.
 */
export async function readTable(
  file: ArrayBuffer | Uint8Array,
  name: string,
  options: ReadOptions = {},
): Promise<SheetTable[]> {
  return (await readFile(file, name, options)).tables;
}

/**
 * The same, with the text that our own exports hide on the sheet `hiddenSheet`.
 * @throws UnreadableFile, as `readTable` does
 */
export async function readFile(
  file: ArrayBuffer | Uint8Array,
  name: string,
  options: ReadOptions & { hiddenSheet?: string } = {},
): Promise<ReadFile> {
  const bytes = file instanceof Uint8Array ? file : new Uint8Array(file);
  if (bytes.length === 0) refuse(refusals.empty);
  if (bytes.length > limits.file) refuse(refusals.tooLarge(Math.ceil(bytes.length / 1024 / 1024)));
  try {
    return await readKind(bytes, name, options);
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    // Damage shows anywhere: in an unpacker, a decoder, the reader.
    throw new UnreadableFile(refusals.damaged, { cause: error });
  }
}

async function readKind(
  bytes: Uint8Array,
  name: string,
  { onStage, hiddenSheet }: ReadOptions & { hiddenSheet?: string },
): Promise<ReadFile> {
  onStage?.('opening');
  const kind = fileKind(bytes);
  if (kind === 'pdf' || kind === 'picture' || kind === 'archive' || kind === 'webArchive')
    return refuse(refusals[kind]);
  if (kind === 'text') {
    const text = decodeText(bytes) ?? refuse(refusals.notSpreadsheet);
    return { tables: [textTable(text, name)] };
  }
  const reader = await loadReader();
  const notes: string[] = [];
  let data: Uint8Array | string;
  if (kind === 'zip' || kind === 'old-office') {
    const opened = kind === 'zip' ? await openOfficeZip(bytes) : openOldOffice(reader, bytes);
    data = opened.bytes;
    if (opened.hiddenRows > 0)
      notes.push(`原表中有 ${opened.hiddenRows} 行被隐藏或筛选掉了，也一并读入，请检查预览。`);
  } else data = decodePage(bytes) ?? refuse(refusals.notSpreadsheet);
  onStage?.('reading');
  const workbook = readWorkbook(reader, data);
  onStage?.('arranging');
  const hidden = hiddenSheet === undefined ? undefined : hiddenText(workbook, hiddenSheet);
  return { tables: tablesOf(workbook, notes), ...(hidden !== undefined && { hidden }) };
}
