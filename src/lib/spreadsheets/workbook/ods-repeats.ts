import { limits } from '../limits';
import { refusals, refuse } from '../unreadable';

const TAG = /<(?:\w+:)?table-(row|cell)\b([^>]*?)(\/?)>/g;

/**
 * An .ods writes equal cells and rows once with a number of repeats, so a few bytes can ask for
 * millions of cells. Counts them before the reader makes them.
 */
export function checkRepeats(content: Uint8Array): void {
  const text = new TextDecoder().decode(content);
  let rows = 1;
  let cells = 0;
  for (const [, name, attributes = '', closed] of text.matchAll(TAG)) {
    if (name === 'row') rows = repeats(attributes, 'rows');
    // Empty cells are written closed, and cost nothing.
    else if (!closed || /string-value/.test(attributes))
      cells += rows * repeats(attributes, 'columns');
    if (cells > limits.cells) refuse(refusals.tooManyCells(limits.rows));
  }
}

const repeats = (attributes: string, what: 'rows' | 'columns'): number =>
  Math.max(1, Number(new RegExp(`number-${what}-repeated=["'](\\d+)`).exec(attributes)?.[1] ?? 1));
