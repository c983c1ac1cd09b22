import { Document, Packer } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import type { PaperDocument, Row, TableBlock } from '../model';
import { textWidth } from '../lengths';
import { wordTable } from './table';

/**
 * The library holds every cell as a tree of objects, some 25 KB each: a table of a thousand firms would
 * take half a gigabyte. Of a long table only the beginning goes through it at once; the other rows
 * are written a part at a time and put in where a marked row stands.
 */
const PART = 10;

interface LeftOut {
  mark: string;
  table: TableBlock;
  rows: readonly Row[];
  /** Between the margins, in mm. */
  available: number;
}

export interface Shortened {
  documents: PaperDocument[];
  leftOut: LeftOut[];
}

export function shortenTables(documents: readonly PaperDocument[]): Shortened {
  const leftOut: LeftOut[] = [];
  const shortened = documents.map((document) => ({
    ...document,
    blocks: document.blocks.map((block) => {
      if (block.kind !== 'table') return block;
      const first = block.headerRows + PART;
      const rows = block.rows.slice(first);
      if (rows.length === 0 || !stands(block)) return block;
      // A character that no text has: it is for private use.
      const mark = `\ue000${leftOut.length}\ue000`;
      leftOut.push({ mark, table: block, rows, available: textWidth(document.paper) });
      const marked: Row = { cells: [{ text: mark, colSpan: block.columns.length }] };
      return { ...block, rows: [...block.rows.slice(0, first), marked] };
    }),
  }));
  return { documents: shortened, leftOut };
}

/** Rows below the header hang on no other row. */
const stands = ({ rows, headerRows }: TableBlock): boolean =>
  rows
    .slice(headerRows)
    .every(({ cells }) => cells.every(({ rowSpan = 1, upright }) => rowSpan === 1 && !upright));

/** The body of the document with all its rows, piece after piece: whole it would be many megabytes of text. */
export async function* withAllRows(
  body: string,
  leftOut: readonly LeftOut[],
  onProgress: (part: number) => void,
): AsyncGenerator<string> {
  let rest = body;
  const total = leftOut.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  for (const { mark, table, rows, available } of leftOut) {
    const middle = rest.indexOf(mark);
    const start = rest.lastIndexOf('<w:tr>', middle);
    const end = rest.indexOf('</w:tr>', middle) + '</w:tr>'.length;
    if (middle < 0 || start < 0) throw new Error('the place of the left out rows is lost');
    yield rest.slice(0, start);
    for (let at = 0; at < rows.length; at += PART) {
      const part = rows.slice(at, at + PART);
      yield await rowsAlone({ ...table, headerRows: 0, rows: part }, available);
      onProgress((done += part.length) / total);
    }
    rest = rest.slice(end);
  }
  yield rest;
}

async function rowsAlone(table: TableBlock, available: number): Promise<string> {
  const file = new Document({ sections: [{ children: [wordTable(table, available)] }] });
  const parts = unzipSync(new Uint8Array(await Packer.toArrayBuffer(file)), {
    filter: ({ name }) => name === 'word/document.xml',
  });
  const body = strFromU8(parts['word/document.xml']!);
  return body.slice(body.indexOf('<w:tr>'), body.lastIndexOf('</w:tr>') + '</w:tr>'.length);
}
