import { Document, Packer } from 'docx';
import { measureSong } from './font/metrics';
import { layOut } from './layout/layout';
import type { PaperDocument, Progress } from './model';
import { sectionBody } from './word/body';
import { finishPackage } from './word/package';
import { sectionFrame } from './word/section';
import { wordStyles } from './word/styles';

export interface DocxOptions {
  title: string;
  subject?: string;
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
  const book = { documents: list, places: layOut(list, measureSong).headings };
  options.onProgress?.(0.2);
  const firstNumbered = list.findIndex((document) => document.pageNumbers);
  const file = new Document({
    title: options.title,
    ...(options.subject ? { subject: options.subject } : {}),
    styles: wordStyles(),
    features: { updateFields: false },
    sections: list.map((document, index) => ({
      ...sectionFrame(document, index === firstNumbered ? 1 : undefined),
      children: sectionBody(book, index),
    })),
  });
  options.onProgress?.(0.6);
  const bytes = new Uint8Array(await Packer.toArrayBuffer(file));
  const finished = finishPackage(bytes);
  options.onProgress?.(1);
  return finished;
}
