import { Document, Packer } from 'docx';
import { measureSong } from './font/metrics';
import { layOut } from './layout/layout';
import type { PaperDocument, Progress } from './model';
import { sectionBody } from './word/body';
import { shortenTables, withAllRows } from './word/long-tables';
import { finishPackage } from './word/package';
import { sectionFrame } from './word/section';
import { wordStyles } from './word/styles';

export interface DocxOptions {
  title: string;
  creator?: string;
  onProgress?: Progress;
}

/**
 * Writes documents as one Word file, a section each. Page numbers in the contents are reckoned as
 * if set in 宋体; Word corrects them when the reader updates the field. Drawings appear as their
 * description.
 * @throws when a table's cells do not fit its columns.
 */
export async function writeDocx(
  documents: PaperDocument | PaperDocument[],
  options: DocxOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const list = Array.isArray(documents) ? documents : [documents];
  const { places, shortened } = prepare(list);
  const book = { documents: shortened.documents, places };
  options.onProgress?.(0.2);
  const firstNumbered = list.findIndex((document) => document.pageNumbers);
  const file = new Document({
    title: options.title,
    ...(options.creator ? { creator: options.creator, lastModifiedBy: options.creator } : {}),
    styles: wordStyles(),
    features: { updateFields: false },
    sections: book.documents.map((document, index) => ({
      ...sectionFrame(document, index === firstNumbered ? 1 : undefined),
      children: sectionBody(book, index),
    })),
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(file));
  options.onProgress?.(0.4);
  const finished = await finishPackage(bytes, (body) =>
    withAllRows(body, shortened.leftOut, (part) => options.onProgress?.(0.4 + part * 0.5)),
  );
  options.onProgress?.(1);
  return finished;
}

/** The pages are only reckoned where there are contents to number: a thousand rows take a while. */
function prepare(list: readonly PaperDocument[]) {
  const hasContents = list.some(({ blocks }) => blocks.some(({ kind }) => kind === 'contents'));
  const hasHeadings = list.some(({ blocks }) =>
    blocks.some((block) => block.kind === 'heading' && block.level > 0),
  );
  const places = hasContents || hasHeadings ? layOut([...list], measureSong).headings : [];
  return { places, shortened: shortenTables(list) };
}
