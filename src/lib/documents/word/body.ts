import type { Table, TableOfContents } from 'docx';
import { Bookmark, HeadingLevel, LineRuleType, Paragraph, TextRun } from 'docx';
import { followingHeadings } from '../following-headings';
import type { HeadingPlace } from '../layout/marks';
import { pointsOf, textWidth, twipsOf } from '../lengths';
import type { Block, DrawingBlock, HeadingBlock, PaperDocument, ParagraphBlock } from '../model';
import { paragraphsOf } from '../text/paragraphs';
import {
  PARAGRAPH_LINE_HEIGHT,
  PARAGRAPH_SIZE,
  PARAGRAPH_SPACE_AFTER,
  headingStyle,
} from '../typography';
import { wordContents } from './contents';
import { TITLE_STYLE } from './styles';
import { wordTable } from './table';
import { alignmentOf, runProperties, spacingOf, textRun } from './text';

export interface Book {
  documents: readonly PaperDocument[];
  /** Where each heading is reckoned to stand. */
  places: readonly HeadingPlace[];
}

const LEVELS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

/** The content of one document's section. */
export function sectionBody(book: Book, index: number): (Paragraph | Table | TableOfContents)[] {
  const document = book.documents[index];
  if (!document) return [];
  const width = textWidth(document.paper);
  let breakBefore = false;
  return document.blocks.flatMap((block, at): (Paragraph | Table | TableOfContents)[] => {
    if (block.kind === 'page-break') {
      breakBefore = at > 0;
      return [];
    }
    const breaks = breakBefore;
    breakBefore = false;
    switch (block.kind) {
      case 'heading':
        return [headingParagraph(book, block, breaks)];
      case 'paragraph':
        return textParagraphs(block, breaks, keepsWithNext(document.blocks, at));
      case 'space':
        return [gap(pointsOf(block.height), breaks)];
      case 'table':
        // Word joins tables that touch, and wants a paragraph after the last one.
        return [...(breaks ? [gap(1, true)] : []), wordTable(block, width), gap(1, false)];
      case 'drawing':
        return [describedDrawing(block, breaks)];
      case 'contents': {
        const listed = followingHeadings(book.documents, index, at);
        const entries = book.places.filter((place) => listed.includes(place.heading));
        const title: HeadingBlock = { kind: 'heading', level: 0, text: block.title };
        return [
          headingParagraph(book, title, breaks),
          wordContents(entries, width, (place) => bookmarkName(book, place.heading)),
        ];
      }
    }
  });
}

function headingParagraph(book: Book, block: HeadingBlock, breaks: boolean): Paragraph {
  const { level, text } = block;
  const style = headingStyle(block);
  const runs = text.split(/\r?\n/).map(
    (line, index) =>
      new TextRun({
        text: line,
        ...(index > 0 ? { break: 1 } : {}),
        ...(block.size === undefined ? {} : { size: block.size * 2 }),
      }),
  );
  return new Paragraph({
    ...(level === 0 ? { style: TITLE_STYLE } : { heading: LEVELS[level] }),
    alignment: alignmentOf(block.align ?? (level === 0 ? 'center' : 'left')),
    pageBreakBefore: breaks,
    ...(block.size === undefined ? {} : { spacing: spacingOf(style.size, style.lineHeight) }),
    children:
      level === 0 ? runs : [new Bookmark({ id: bookmarkName(book, block), children: runs })],
  });
}

/** Names such as _Toc000007: Word keeps those for contents and hides them. */
function bookmarkName({ places }: Book, heading: HeadingBlock): string {
  const number = places.findIndex((place) => place.heading === heading) + 1;
  return `_Toc${String(number).padStart(6, '0')}`;
}

function textParagraphs(block: ParagraphBlock, breaks: boolean, keepNext: boolean): Paragraph[] {
  const size = block.size ?? PARAGRAPH_SIZE;
  const face = block.face ?? 'fangsong';
  const paragraphs = paragraphsOf(block.runs);
  return paragraphs.map((runs, index) => {
    const last = index === paragraphs.length - 1;
    const largest = Math.max(size, ...runs.map((run) => run.size ?? size));
    return new Paragraph({
      alignment: alignmentOf(block.align ?? 'justify'),
      pageBreakBefore: breaks && index === 0,
      keepNext,
      indent: { firstLine: Math.round((block.indent ?? 0) * size * 20) },
      spacing: {
        before: 0,
        after: last ? twipsOf(block.spaceAfter ?? PARAGRAPH_SPACE_AFTER) : 0,
        ...spacingOf(largest, PARAGRAPH_LINE_HEIGHT),
      },
      run: runProperties({ face, size }),
      children: runs.map((run) =>
        textRun(run.text, {
          face: run.face ?? face,
          size: run.size ?? size,
          bold: run.bold,
          color: run.color,
        }),
      ),
    });
  });
}

/** A caption stays with the table below it. */
function keepsWithNext(blocks: readonly Block[], index: number): boolean {
  return blocks[index + 1]?.kind === 'table';
}

/** An empty paragraph of so many points: exact, because its mark would else take a whole line. */
function gap(points: number, breaks: boolean): Paragraph {
  return new Paragraph({
    pageBreakBefore: breaks,
    spacing: {
      before: 0,
      after: 0,
      line: Math.max(20, Math.round(points * 20)),
      lineRule: LineRuleType.EXACT,
    },
    run: { size: 2 },
  });
}

function describedDrawing(block: DrawingBlock, breaks: boolean): Paragraph {
  return new Paragraph({
    alignment: alignmentOf('center'),
    pageBreakBefore: breaks,
    children: [textRun(block.description, { face: 'fangsong', size: PARAGRAPH_SIZE })],
  });
}
