import type { WorkBook } from '@e965/xlsx';
import { refusals, refuse } from '../unreadable';

export type Reader = typeof import('@e965/xlsx');

let reader: Promise<Reader> | undefined;

/** SheetJS, loaded when the first file is opened, with the browser's own decoders for old .xls text. */
export const loadReader = (): Promise<Reader> =>
  (reader ??= import('@e965/xlsx').then((loaded) => {
    loaded.set_cptable({ utils: { decode, hascp: (page: number) => page in LABELS } });
    return loaded;
  }));

/** Windows code pages that old Chinese files are written in. */
const LABELS: Record<number, string> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  1250: 'windows-1250',
  1251: 'windows-1251',
  1252: 'windows-1252',
  10008: 'gb18030',
  54936: 'gb18030',
  65001: 'utf-8',
};

function decode(page: number, data: string | ArrayLike<number>): string {
  const bytes =
    typeof data === 'string'
      ? Uint8Array.from(data, (c) => c.charCodeAt(0))
      : Uint8Array.from(data);
  return new TextDecoder(LABELS[page] ?? 'windows-1252').decode(bytes);
}

/** Reads a workbook; whatever the reader stumbles over becomes a sentence for the user. */
export function readWorkbook(reader: Reader, data: Uint8Array | string): WorkBook {
  try {
    return reader.read(data, {
      type: typeof data === 'string' ? 'string' : 'buffer',
      // Only existing cells are kept, and texts stay texts.
      dense: true,
      raw: true,
      cellFormula: false,
      cellHTML: false,
      cellNF: true,
    });
  } catch (error) {
    return refuse(/password|encrypt/i.test(String(error)) ? refusals.encrypted : refusals.damaged);
  }
}
