import { mayBreakBetween } from './breaking';

/** A character with its width on paper (any unit, as long as the line's width has the same). */
export interface Glyph {
  character: string;
  width: number;
}

const SLACK = 1e-6;

/**
 * Breaks text into lines no wider than `width`. Blanks at a line's end hang over the edge, those
 * where a broken line continues vanish; a word longer than the line is cut rather than clipped.
 * Line feeds end a line; there is always at least one line.
 */
export function breakGlyphs<T extends Glyph>(
  glyphs: readonly T[],
  width: number,
  indent = 0,
): T[][] {
  const lines: T[][] = [];
  let line: T[] = [];
  let used = indent;
  let continued = false;
  for (const glyph of glyphs) {
    if (glyph.character === '\n') {
      lines.push(line);
      line = [];
      used = 0;
      continued = false;
      continue;
    }
    if (glyph.character === ' ') {
      if (continued && line.length === 0) continue;
    } else if (used + glyph.width > width + SLACK && line.length > 0) {
      const rest = cut(line, glyph, width);
      lines.push(line);
      line = rest;
      used = widthOf(rest);
      continued = true;
    }
    line.push(glyph);
    used += glyph.width;
  }
  lines.push(line);
  return lines.map(withoutTrailingBlanks);
}

/**
 * Takes off the end of `line` what must go down with `next`, and returns it. Nothing goes down if
 * that would be more than a line: then the text has no place to break and is cut where it is full.
 */
function cut<T extends Glyph>(line: T[], next: T, width: number): T[] {
  for (let end = line.length; end > 0; end -= 1) {
    const before = line[end - 1];
    const after = line[end] ?? next;
    if (widthOf(line.slice(end)) + next.width > width + SLACK) return [];
    if (before && mayBreakBetween(before.character, after.character)) return line.splice(end);
  }
  return [];
}

function withoutTrailingBlanks<T extends Glyph>(line: T[]): T[] {
  let end = line.length;
  while (end > 0 && line[end - 1]?.character === ' ') end -= 1;
  return line.slice(0, end);
}

export function widthOf(line: readonly Glyph[]): number {
  return line.reduce((sum, glyph) => sum + glyph.width, 0);
}

/** Plain text broken into lines; `measure` and `width` in ems. */
export function breakText(
  text: string,
  width: number,
  measure: (character: string) => number,
): string[] {
  const glyphs = charactersOf(text).map((character) => ({ character, width: measure(character) }));
  return breakGlyphs(glyphs, width).map((line) => line.map((glyph) => glyph.character).join(''));
}

/** Have no shape on paper: controls, and what comes along unseen when text is copied from web pages. */
// eslint-disable-next-line no-control-regex -- these are they
const UNSEEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]|\p{Default_Ignorable_Code_Point}/gu;

/** The characters to be set: line ends made one kind, tabs as blanks, what has no shape gone. */
export function charactersOf(text: string): string[] {
  const plain = text
    .replace(/\r\n?|\u2028|\u2029|\v/g, '\n')
    .replace(/\t/g, '  ')
    .replace(UNSEEN, '');
  return [...plain];
}
