import type { PaperDocument } from '../../documents/model';
import type { ExportedFile, Format, TypefaceSource } from './export-job';

/** What the workers that write documents have in common: the writers, the typeface, the file's name. */

export const MIME: Record<Format, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};

/** A part of the program did not arrive. */
export class NotLoaded extends Error {}

export async function loaded<T>(parts: Promise<T>): Promise<T> {
  try {
    return await parts;
  } catch (error) {
    throw new NotLoaded(String(error));
  }
}

interface WriteOptions {
  title: string;
  font: TypefaceSource;
  /** A text hidden in a workbook, for this tool to read back. */
  embed?: { sheet: string; text: string };
  onProgress: (part: number) => void;
}

/** @throws NotLoaded when the writer or the typeface did not arrive */
export async function writeFormat(
  documents: PaperDocument[],
  format: Format,
  { title, font: source, embed, onProgress }: WriteOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const about = { title, creator: '申报自评', onProgress };
  switch (format) {
    case 'xlsx': {
      const { writeXlsx } = await loaded(import('../../documents/xlsx'));
      return writeXlsx(documents, { ...about, ...(embed && { embed }) });
    }
    case 'docx': {
      const { writeDocx } = await loaded(import('../../documents/docx'));
      return writeDocx(documents, about);
    }
    case 'pdf': {
      const [{ writePdf }, font] = await loaded(
        Promise.all([import('../../documents/pdf'), typeface(source)]),
      );
      return writePdf(documents, { ...about, font });
    }
  }
}

/** Tells which characters of a text the typeface of PDF lacks (生僻字 beyond the standard list, emoji). */
export async function glyphFinder(source: TypefaceSource): Promise<(text: string) => string[]> {
  const [{ missingGlyphs }, font] = await loaded(
    Promise.all([import('../../documents/glyphs'), typeface(source)]),
  );
  const lackingIn = missingGlyphs(font);
  return (text) => lackingIn(text.replace(/\s/g, ''));
}

let font: Promise<ArrayBuffer> | undefined;

const typeface = (source: TypefaceSource): Promise<ArrayBuffer> => (font ??= readTypeface(source));

async function readTypeface(source: TypefaceSource): Promise<ArrayBuffer> {
  if ('carried' in source)
    return (await import('../../documents/inflate')).inflateBase64(source.carried).buffer;
  const response = await fetch(source.address);
  if (!response.ok) throw new Error(String(response.status));
  return response.arrayBuffer();
}

/** Several files as one: browsers ask before they save many. */
export async function archive(name: string, files: ExportedFile[]): Promise<ExportedFile> {
  const { zipFiles } = await loaded(import('../../documents/zip'));
  return { name, bytes: zipFiles(files), mime: 'application/zip' };
}
