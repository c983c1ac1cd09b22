import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { readPdf } from '../../src/lib/documents/testing/read-pdf';
import type { Writer } from './export-contenders';

export interface Exported {
  /** ms from the job to the archive in a fresh worker, and again in the same one */
  first: number;
  again: number;
}

/** Defined by in-page/run-writer.js. */
interface InPage {
  runWriter: (writer: unknown, times: number) => Promise<{ took: number[]; archive: string }>;
}

const run = (page: Page, { script, prepare, job }: Writer, times: number) =>
  page.evaluate(([writer, count]) => (window as unknown as InPage).runWriter(writer, count), [
    { script, prepare, job },
    times,
  ] as const);

/** One round: a worker of its own, as every press of the button has. */
export async function measureExport(page: Page, writer: Writer): Promise<Exported> {
  const { took } = await run(page, writer, 2);
  return { first: took[0]!, again: took[1]! };
}

/** What an archive holds, for comparing both writers' work. */
export interface Contents {
  files: number;
  /** cells of workbooks that hold something */
  sheetCells: number;
  wordCells: number;
  pages: number;
  characters: number;
}

/** Writes once more and looks into the archive. */
export async function contentsOf(page: Page, writer: Writer): Promise<Contents> {
  const { archive } = await run(page, writer, 1);
  const files = unzipSync(new Uint8Array(Buffer.from(archive, 'base64')));
  const result = { files: 0, sheetCells: 0, wordCells: 0, pages: 0, characters: 0 };
  for (const [name, bytes] of Object.entries(files)) {
    result.files += 1;
    if (name.endsWith('.pdf')) {
      const { pages } = readPdf(bytes);
      result.pages += pages.length;
      for (const { text } of pages) result.characters += text.replace(/\s/g, '').length;
      continue;
    }
    const parts = Object.entries(unzipSync(bytes)).map(([part, body]) => [part, strFromU8(body)]);
    for (const [part = '', body = ''] of parts) {
      if (part === 'word/document.xml') result.wordCells += body.split('<w:tc>').length - 1;
      if (part.startsWith('xl/worksheets/')) result.sheetCells += body.split('<v>').length - 1;
    }
  }
  return result;
}
