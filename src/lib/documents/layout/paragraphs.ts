import type { Measure } from '../font/metrics';
import { pointsOf } from '../lengths';
import type { Align, ParagraphBlock, Run } from '../model';
import { breakGlyphs, charactersOf, widthOf, type Glyph } from '../text/lines';
import { PARAGRAPH_LINE_HEIGHT, PARAGRAPH_SIZE, PARAGRAPH_SPACE_AFTER } from '../typography';
import type { Pages } from './pages';

/** From a line's middle down to its baseline, in sizes: Chinese squares sit 0.12 below it. */
const BASELINE = 0.38;
/** A justified line is stretched by at most this many sizes; a looser one stays ragged. */
const MOST_STRETCH = 6;

interface RunGlyph extends Glyph {
  run: Run;
  size: number;
}

interface Line {
  glyphs: RunGlyph[];
  /** Begins or ends a paragraph: a line feed parts paragraphs within a block. */
  first: boolean;
  last: boolean;
}

export interface TextFlow {
  runs: Run[];
  size: number;
  align: Align;
  lineHeight: number;
  /** First-line indent in characters. */
  indent: number;
}

export function layParagraph(pages: Pages, block: ParagraphBlock, measure: Measure): void {
  layLines(pages, flowOf(block), measure);
  pages.y += pointsOf(block.spaceAfter ?? PARAGRAPH_SPACE_AFTER);
}

export function flowOf(block: ParagraphBlock): TextFlow {
  return {
    runs: block.runs,
    size: block.size ?? PARAGRAPH_SIZE,
    align: block.align ?? 'justify',
    lineHeight: PARAGRAPH_LINE_HEIGHT,
    indent: block.indent ?? 0,
  };
}

/** How much room a flow takes, heights in points. */
export interface Extent {
  lines: number;
  height: number;
  /** Height of the first lines, which stay together. */
  opening: number;
}

export function extentOf(flow: TextFlow, width: number, measure: Measure): Extent {
  const lines = linesOf(flow, width, measure);
  return {
    lines: lines.length,
    height: sumOf(lines, flow),
    opening: sumOf(inseparable(lines, 0), flow),
  };
}

export function layLines(pages: Pages, flow: TextFlow, measure: Measure): void {
  const lines = linesOf(flow, pages.width, measure);
  lines.forEach((line, index) => {
    pages.ensure(sumOf(inseparable(lines, index), flow));
    layLine(pages, line, flow, heightOf(line, flow));
    pages.y += heightOf(line, flow);
  });
}

/**
 * The lines from `index` on that must share a page, so that neither the first nor the last line of
 * a paragraph stands alone on one: the first two, the last two, or all of three.
 */
function inseparable(lines: readonly Line[], index: number): Line[] {
  const end = lines.findIndex((line, at) => at >= index && line.last) + 1;
  const left = end - index;
  const together = lines[index]?.first ? (left <= 3 ? left : 2) : left === 2 ? 2 : 1;
  return lines.slice(index, index + together);
}

function sumOf(lines: readonly Line[], flow: TextFlow): number {
  return lines.reduce((sum, line) => sum + heightOf(line, flow), 0);
}

function linesOf(flow: TextFlow, width: number, measure: Measure): Line[] {
  const paragraphs: RunGlyph[][] = [[]];
  for (const run of flow.runs) {
    const size = run.size ?? flow.size;
    for (const character of charactersOf(run.text)) {
      if (character === '\n') paragraphs.push([]);
      else paragraphs.at(-1)?.push({ character, width: measure(character) * size, run, size });
    }
  }
  return paragraphs.flatMap((paragraph) => {
    const broken = breakGlyphs(paragraph, width, flow.indent * flow.size);
    return broken.map((glyphs, index) => ({
      glyphs,
      first: index === 0,
      last: index === broken.length - 1,
    }));
  });
}

function heightOf(line: Line, flow: TextFlow): number {
  const sizes = line.glyphs.map((glyph) => glyph.size);
  return (sizes.length > 0 ? Math.max(...sizes) : flow.size) * flow.lineHeight;
}

function layLine(pages: Pages, line: Line, flow: TextFlow, height: number): void {
  const { glyphs, first, last } = line;
  const indent = first ? flow.indent * flow.size : 0;
  const slack = pages.width - indent - widthOf(glyphs);
  let x = pages.left + indent;
  if (flow.align === 'center') x += slack / 2;
  if (flow.align === 'right') x += slack;
  const stretch = flow.align === 'justify' && !last && slack < flow.size * MOST_STRETCH;
  const spacing = stretch && glyphs.length > 1 ? slack / (glyphs.length - 1) : 0;
  for (const piece of piecesOf(glyphs)) {
    pages.add({
      kind: 'text',
      x,
      y: pages.y + height / 2 + piece.size * BASELINE,
      text: piece.text,
      size: piece.size,
      ...(piece.run.bold ? { bold: true } : {}),
      ...(piece.run.color ? { color: piece.run.color } : {}),
      ...(spacing > 0 ? { spacing } : {}),
    });
    x += piece.width + spacing * [...piece.text].length;
  }
}

interface Piece {
  text: string;
  width: number;
  size: number;
  run: Run;
}

function piecesOf(glyphs: RunGlyph[]): Piece[] {
  const pieces: Piece[] = [];
  for (const { character, width, size, run } of glyphs) {
    const piece = pieces.at(-1);
    if (piece?.run === run) {
      piece.text += character;
      piece.width += width;
    } else pieces.push({ text: character, width, size, run });
  }
  return pieces;
}
