import type { Measure } from '../font/metrics';
import { pointsOf } from '../lengths';
import { followingHeadings } from '../following-headings';
import type { Block, DrawingBlock, PaperDocument } from '../model';
import { layContents } from './contents';
import { heightWithFollower, layHeading } from './headings';
import type { HeadingPlace, LaidPage } from './marks';
import { Pages } from './pages';
import { layParagraph } from './paragraphs';
import { layTable } from './table';

const DRAWING_SPACE_AFTER = 2;

export interface Layout {
  pages: LaidPage[];
  /** Headings of all levels in order. */
  headings: HeadingPlace[];
}

/**
 * Sets documents on sheets of A4, one after the other, each beginning a new sheet. Page numbers
 * count from the first document that has them. Works with any typeface, given its widths.
 */
export function layOut(documents: readonly PaperDocument[], measure: Measure): Layout {
  const first = pass(documents, measure, undefined);
  const hasContents = documents.some(({ blocks }) =>
    blocks.some((block) => block.kind === 'contents'),
  );
  // The contents take the same room whatever the numbers, so a second pass makes them true.
  return hasContents ? pass(documents, measure, first.headings) : first;
}

function pass(
  documents: readonly PaperDocument[],
  measure: Measure,
  known: HeadingPlace[] | undefined,
): Layout {
  const pages = new Pages();
  const headings: HeadingPlace[] = [];
  documents.forEach((document, documentIndex) => {
    pages.startDocument(document);
    document.blocks.forEach((block, index) => {
      if (block.kind === 'heading' || block.kind === 'paragraph') {
        pages.ensure(heightWithFollower(pages, document.blocks, index, measure));
      }
      if (block.kind === 'heading') {
        headings.push({
          heading: block,
          page: pages.sheets.length - 1,
          number: pages.number,
          top: pages.y,
        });
      }
      if (block.kind === 'contents') {
        const listed = followingHeadings(documents, documentIndex, index);
        const places = listed.map(
          (heading) =>
            known?.find((place) => place.heading === heading) ?? {
              heading,
              page: 0,
              number: 0,
              top: 0,
            },
        );
        layContents(pages, block, places, measure);
      } else layBlock(pages, block, measure);
    });
  });
  return { pages: pages.sheets, headings };
}

function layBlock(
  pages: Pages,
  block: Exclude<Block, { kind: 'contents' }>,
  measure: Measure,
): void {
  switch (block.kind) {
    case 'heading':
      return layHeading(pages, block, measure);
    case 'paragraph':
      return layParagraph(pages, block, measure);
    case 'table':
      return layTable(pages, block, measure);
    case 'drawing':
      return layDrawing(pages, block);
    case 'space':
      pages.y += pointsOf(block.height);
      return;
    case 'page-break':
      if (!pages.fresh) pages.turn();
  }
}

function layDrawing(pages: Pages, block: DrawingBlock): void {
  const scale = Math.min(
    1,
    pages.width / pointsOf(block.width),
    pages.height / pointsOf(block.height),
  );
  const height = pointsOf(block.height) * scale;
  pages.ensure(height);
  const x = pages.left + (pages.width - pointsOf(block.width) * scale) / 2;
  pages.add({ kind: 'drawing', x, y: pages.y, scale, shapes: block.shapes });
  pages.y += height + pointsOf(DRAWING_SPACE_AFTER);
}
