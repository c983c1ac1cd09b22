import { jsPDF } from 'jspdf';
import { layOut, type Layout } from './layout/layout';
import type { PaperDocument, Progress } from './model';
import { paintPage } from './painting/paint';
import { loadTypeface } from './painting/typeface';

const PAGES_PER_BREATH = 8;

export interface PdfOptions {
  /** A TrueType font that holds the text's characters: see `missingGlyphs` for those it lacks. */
  font: ArrayBuffer | Uint8Array;
  title: string;
  creator?: string;
  onProgress?: Progress;
}

/**
 * Writes documents into one PDF file with searchable text, bookmarks and true page numbers.
 * @throws when the font is not TrueType, or a table's cells do not fit its columns.
 */
export async function writePdf(
  documents: PaperDocument | PaperDocument[],
  options: PdfOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const list = Array.isArray(documents) ? documents : [documents];
  const typeface = loadTypeface(options.font);
  const layout = layOut(list, typeface.measure);
  const [first] = layout.pages;
  if (!first) throw new Error('there is no document to write');

  const pdf = new jsPDF({
    unit: 'pt',
    format: 'a4',
    orientation: first.orientation,
    compress: true,
    putOnlyUsedFonts: true,
  });
  typeface.embedIn(pdf);
  pdf.setProperties({
    title: options.title,
    ...(options.creator ? { creator: options.creator } : {}),
  });
  pdf.setLanguage('zh-CN');
  for (const [index, page] of layout.pages.entries()) {
    if (index > 0) pdf.addPage('a4', page.orientation);
    paintPage(pdf, page, typeface);
    closePage(pdf, index + 1);
    // What has been painted may go: it is much of the memory of a long table.
    page.marks.length = 0;
    if (index % PAGES_PER_BREATH === PAGES_PER_BREATH - 1) {
      options.onProgress?.((index + 1) / layout.pages.length);
      // Lets the browser show the progress and take a click in a long document.
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
  addBookmarks(pdf, layout);
  const bytes = new Uint8Array(pdf.output('arraybuffer'));
  options.onProgress?.(1);
  return bytes;
}

/**
 * The library holds a page as thousands of short texts and joins them at the very end: joined when the
 * page is painted, a book of a hundred pages takes a tenth of the memory.
 */
function closePage(pdf: jsPDF, number: number): void {
  const pages = pdf.internal.pages as unknown as string[][];
  const content = pages[number]!;
  content.splice(0, content.length, content.join('\n'));
}

function addBookmarks(pdf: jsPDF, layout: Layout): void {
  const open: { level: number; item: ReturnType<jsPDF['outline']['add']> }[] = [];
  for (const { heading, page } of layout.headings) {
    if (heading.level === 0) continue;
    while ((open.at(-1)?.level ?? 0) >= heading.level) open.pop();
    const title = heading.text.replaceAll('\n', ' ');
    const item = pdf.outline.add(open.at(-1)?.item ?? null, title, { pageNumber: page + 1 });
    open.push({ level: heading.level, item });
  }
}
