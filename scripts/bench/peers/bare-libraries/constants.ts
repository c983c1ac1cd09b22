/**
 * Makes the constants of the bare peer, once and beforehand, from what the app itself writes: cells of
 * its workbooks, blocks of its documents, marks of its laid-out pages.
 */
import ExcelJS from 'exceljs';
import { measureSong } from '../../../../src/lib/documents/font/metrics';
import { cellsByRow, placeCells } from '../../../../src/lib/documents/grid';
import { followingHeadings } from '../../../../src/lib/documents/following-headings';
import { layOut } from '../../../../src/lib/documents/layout/layout';
import type { LaidPage } from '../../../../src/lib/documents/layout/marks';
import { pointsOf, twipsOf } from '../../../../src/lib/documents/lengths';
import type { Cell, PaperDocument, Run, TableBlock } from '../../../../src/lib/documents/model';
import { loadTypeface, type Typeface } from '../../../../src/lib/documents/painting/typeface';
import {
  FACE_NAMES,
  PAGE_NUMBER_RISE,
  PAGE_NUMBER_SIZE,
  PARAGRAPH_LINE_HEIGHT,
  PARAGRAPH_SIZE,
  PARAGRAPH_SPACE_AFTER,
  TABLE_SIZE,
  cellAlign,
  headingStyle,
} from '../../../../src/lib/documents/typography';
import type { Bookmark, HardCoded, Page, Section, Sheet, Table, TextBlock, Words } from './content';

export interface Written {
  name: string;
  title: string;
  documents: PaperDocument[];
}

export async function constantsOf(
  written: { workbook: Uint8Array; name: string }[],
  letters: Written[],
  prints: Written[],
  font: Uint8Array,
): Promise<HardCoded> {
  const typeface = loadTypeface(font);
  return {
    workbooks: await Promise.all(
      written.map(async ({ workbook, name }) => ({ name, sheets: await sheetsOf(workbook) })),
    ),
    letters: letters.map(({ name, title, documents }) => ({
      name,
      title,
      sections: documents.map((_, index) => sectionOf(documents, index)),
    })),
    prints: prints.map(({ name, title, documents }) => {
      const { pages, headings } = layOut(documents, typeface.measure);
      return {
        name,
        title,
        pages: pages.map((page) => pageOf(page, typeface)),
        bookmarks: headings.flatMap(({ heading, page }): Bookmark[] =>
          heading.level === 0
            ? []
            : [{ text: heading.text.replaceAll('\n', ' '), level: heading.level, page: page + 1 }],
        ),
      };
    }),
  };
}

async function sheetsOf(bytes: Uint8Array): Promise<Sheet[]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  return book.worksheets.map((sheet): Sheet => {
    const cells: Sheet['cells'] = [];
    const heights: Sheet['heights'] = [];
    sheet.eachRow({ includeEmpty: true }, (row, number) => {
      if (row.height) heights.push([number, row.height]);
      row.eachCell({ includeEmpty: false }, (cell, column) => {
        if (cell.master === cell)
          cells.push({ row: number, column, value: cell.value, style: cell.style });
      });
    });
    const { printArea: _area, printTitlesRow: _titles, ...pageSetup } = sheet.pageSetup;
    return {
      name: sheet.name,
      state: sheet.state === 'visible' ? 'visible' : 'veryHidden',
      pageSetup,
      footer: sheet.headerFooter?.oddFooter ?? '',
      widths: sheet.columns?.map((column) => column.width ?? 10) ?? [],
      heights,
      cells,
      merges: (sheet.model as unknown as { merges: string[] }).merges,
    };
  });
}

function sectionOf(documents: PaperDocument[], index: number): Section {
  const document = documents[index]!;
  const { orientation, margins } = document.paper;
  let newPage = false;
  const blocks = document.blocks.flatMap((block, at): Section['blocks'] => {
    const begins = newPage;
    newPage = block.kind === 'page-break';
    switch (block.kind) {
      case 'heading': {
        const { size, face, bold } = headingStyle(block);
        const align = wordAlign(block.align ?? (block.level === 0 ? 'center' : 'left'));
        const runs = block.text.split('\n').map((text) => words({ text, face, bold, size }));
        return [{ ...plainText(runs, begins), level: block.level, align }];
      }
      case 'paragraph': {
        const size = block.size ?? PARAGRAPH_SIZE;
        return linesOf(block.runs).map((runs) => ({
          ...plainText(
            runs.map((run) => words({ face: block.face ?? 'fangsong', size, ...run })),
            begins,
          ),
          align: wordAlign(block.align ?? 'justify'),
          indent: (block.indent ?? 0) * size * 20,
          after: twipsOf(block.spaceAfter ?? PARAGRAPH_SPACE_AFTER),
          line: size * PARAGRAPH_LINE_HEIGHT * 20,
        }));
      }
      case 'table':
        return [tableOf(block), plainText([], false)];
      case 'contents': {
        const { headings } = layOut(documents, measureSong);
        return followingHeadings(documents, index, at).map((heading) => ({
          ...plainText([words({ text: heading.text.replaceAll('\n', ' ') })], false),
          page: String(headings.find((place) => place.heading === heading)?.number),
        }));
      }
      case 'drawing':
        return [plainText([words({ text: block.description })], begins)];
      case 'space':
        return [{ ...plainText([], begins), line: twipsOf(block.height) }];
      case 'page-break':
        return [];
    }
  });
  return {
    landscape: orientation === 'landscape',
    margins: {
      top: twipsOf(margins.top),
      right: twipsOf(margins.right),
      bottom: twipsOf(margins.bottom),
      left: twipsOf(margins.left),
    },
    numbered: document.pageNumbers === true,
    blocks,
  };
}

const wordAlign = (align: 'left' | 'center' | 'right' | 'justify') =>
  align === 'justify' ? 'both' : align;

const plainText = (runs: Words[], newPage: boolean): TextBlock => ({
  kind: 'text',
  level: undefined,
  align: 'left',
  indent: 0,
  after: 0,
  line: PARAGRAPH_SIZE * PARAGRAPH_LINE_HEIGHT * 20,
  newPage,
  runs,
});

const words = ({
  text,
  face = 'song',
  size = PARAGRAPH_SIZE,
  bold = false,
  color,
}: Run): Words => ({
  text,
  font: FACE_NAMES[face],
  size: size * 2,
  bold,
  color: color?.slice(1) ?? '000000',
});

function linesOf(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of runs)
    run.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([]);
      lines.at(-1)!.push({ ...run, text });
    });
  return lines;
}

function tableOf(table: TableBlock): Table {
  const rows = cellsByRow(placeCells(table));
  const lines = ({ text, bold, color }: Cell) =>
    text.split('\n').map((line) =>
      words({
        text: line,
        size: table.size ?? TABLE_SIZE,
        ...(bold ? { bold } : {}),
        ...(color ? { color } : {}),
      }),
    );
  return {
    kind: 'table',
    widths: table.columns.map(twipsOf),
    ruled: table.borders !== false,
    rows: table.rows.map(({ minHeight = 5 }, index) => ({
      header: index < table.headerRows,
      height: twipsOf(minHeight),
      cells: (rows[index] ?? []).map(({ cell, colSpan, rowSpan }) => ({
        lines: lines(cell),
        align: wordAlign(cellAlign(cell)),
        top: cell.vertical === 'top',
        colSpan,
        rowSpan,
        open: cell.open ?? [],
        fill: cell.fill?.slice(1),
      })),
    })),
  };
}

function pageOf(page: LaidPage, typeface: Typeface): Page {
  const result: Page = {
    landscape: page.orientation === 'landscape',
    texts: [],
    rules: [],
    areas: [],
    links: [],
  };
  const text = (shown: string, x: number, y: number, size: number, more = {}) => {
    if (shown.trim() === '') return;
    const look = { bold: false, color: '#000000', spacing: 0, ...more };
    result.texts.push({ text: typeface.printable(shown), x, y, size, ...look });
  };
  for (const mark of page.marks)
    switch (mark.kind) {
      case 'text':
        text(mark.text, mark.x, mark.y, mark.size, {
          bold: mark.bold === true,
          color: mark.color ?? '#000000',
          spacing: mark.spacing ?? 0,
        });
        break;
      case 'rule':
        result.rules.push({ ...mark, dotted: mark.dotted === true });
        break;
      case 'fill':
        result.areas.push(mark);
        break;
      case 'link':
        result.links.push({ ...mark, page: mark.page + 1 });
        break;
      case 'drawing':
        for (const shape of mark.shapes) {
          const at = (mm: number) => pointsOf(mm) * mark.scale;
          if (shape.kind === 'text')
            text(shape.text, mark.x + at(shape.x), mark.y + at(shape.y), shape.size * mark.scale);
          else if (shape.kind === 'rect')
            result.areas.push({
              x: mark.x + at(shape.x),
              y: mark.y + at(shape.y),
              width: at(shape.width),
              height: at(shape.height),
              color: shape.fill ?? '#ffffff',
            });
          else if (shape.kind === 'line')
            result.rules.push({
              x1: mark.x + at(shape.x1),
              y1: mark.y + at(shape.y1),
              x2: mark.x + at(shape.x2),
              y2: mark.y + at(shape.y2),
              dotted: false,
            });
        }
    }
  if (page.number !== undefined)
    text(
      `— ${page.number} —`,
      page.width / 2,
      page.height - pointsOf(PAGE_NUMBER_RISE),
      PAGE_NUMBER_SIZE,
    );
  return result;
}
