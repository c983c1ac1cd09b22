import type { Measure } from '../font/metrics';
import { pointsOf } from '../lengths';
import type { Block, HeadingBlock } from '../model';
import { headingStyle } from '../typography';
import type { Pages } from './pages';
import { extentOf, flowOf, layLines, type TextFlow } from './paragraphs';
import { tableLead } from './table';

/** A paragraph of at most this many lines above a table is its caption and stays with it. */
const CAPTION_LINES = 2;

export function layHeading(pages: Pages, heading: HeadingBlock, measure: Measure): void {
  const style = headingStyle(heading);
  if (!pages.fresh) pages.y += pointsOf(style.spaceBefore);
  layLines(pages, headingFlow(heading), measure);
  pages.y += pointsOf(style.spaceAfter);
}

function headingFlow(heading: HeadingBlock): TextFlow {
  const { size, bold, lineHeight } = headingStyle(heading);
  return {
    runs: [{ text: heading.text, bold }],
    size,
    align: heading.align ?? (heading.level === 0 ? 'center' : 'left'),
    lineHeight,
    indent: 0,
  };
}

/** Height in points that must be free below for `blocks[index]` not to stand apart from what it heads. */
export function heightWithFollower(
  pages: Pages,
  blocks: readonly Block[],
  index: number,
  measure: Measure,
): number {
  const block = blocks[index];
  const follower = () => heightWithFollower(pages, blocks, index + 1, measure);
  if (block?.kind === 'heading') {
    const { spaceBefore, spaceAfter } = headingStyle(block);
    const { height } = extentOf(headingFlow(block), pages.width, measure);
    return height + pointsOf(spaceBefore + spaceAfter) + follower();
  }
  if (block?.kind === 'paragraph') {
    const { lines, height, opening } = extentOf(flowOf(block), pages.width, measure);
    const captions = lines <= CAPTION_LINES && blocks[index + 1]?.kind === 'table';
    return captions ? height + pointsOf(block.spaceAfter ?? 0) + follower() : opening;
  }
  if (block?.kind === 'table') return tableLead(pages, block, measure);
  if (block?.kind === 'drawing') return pointsOf(block.height);
  return 0;
}
