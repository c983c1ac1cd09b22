import type { Measure } from '../font/metrics';
import { pointsOf } from '../lengths';
import type { ContentsBlock } from '../model';
import { breakText } from '../text/lines';
import { PARAGRAPH_SIZE } from '../typography';
import { layHeading } from './headings';
import type { HeadingPlace } from './marks';
import type { Pages } from './pages';

const LINE = PARAGRAPH_SIZE * 1.8;
const BASELINE = 0.38 * PARAGRAPH_SIZE;
/** Room kept for page numbers of three figures, so that both passes break lines alike. */
const NUMBER_WIDTH = 2.2 * PARAGRAPH_SIZE;
const STEP = 1.5 * PARAGRAPH_SIZE;
const GAP = 0.4 * PARAGRAPH_SIZE;

/** 目录: one line a heading, dots, page number; each line leads to its page. */
export function layContents(
  pages: Pages,
  block: ContentsBlock,
  entries: readonly HeadingPlace[],
  measure: Measure,
): void {
  layHeading(pages, { kind: 'heading', level: 0, text: block.title, align: 'center' }, measure);
  const shallowest = Math.min(...entries.map((entry) => entry.heading.level));
  for (const entry of entries) {
    const x = pages.left + (entry.heading.level - shallowest) * STEP;
    layEntry(pages, entry, x, measure);
  }
  pages.y += pointsOf(2);
}

function layEntry(pages: Pages, entry: HeadingPlace, x: number, measure: Measure): void {
  const right = pages.left + pages.width;
  const room = right - NUMBER_WIDTH - x;
  const lines = breakText(entry.heading.text.replaceAll('\n', ' '), room / PARAGRAPH_SIZE, measure);
  pages.ensure(lines.length * LINE);
  const top = pages.y;
  for (const text of lines) {
    const y = pages.y + LINE / 2 + BASELINE;
    pages.add({ kind: 'text', x, y, text, size: PARAGRAPH_SIZE });
    pages.y += LINE;
  }
  const y = pages.y - LINE / 2 + BASELINE;
  const number = String(entry.number);
  const numberX = right - widthOf(number, measure);
  pages.add({ kind: 'text', x: numberX, y, text: number, size: PARAGRAPH_SIZE });
  const end = x + widthOf(lines.at(-1) ?? '', measure);
  if (end + GAP < numberX - GAP) {
    pages.add({ kind: 'rule', x1: end + GAP, y1: y, x2: numberX - GAP, y2: y, dotted: true });
  }
  pages.add({
    kind: 'link',
    x,
    y: top,
    width: right - x,
    height: pages.y - top,
    page: entry.page,
  });
}

function widthOf(text: string, measure: Measure): number {
  return [...text].reduce((sum, character) => sum + measure(character), 0) * PARAGRAPH_SIZE;
}
