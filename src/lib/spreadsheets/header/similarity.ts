import type { Column } from '../columns';
import { heading, type Heading } from './heading';

/** Below this two headings have nothing to do with each other. */
export const LEAST = 0.5;

/**
 * How well a heading of the file names a column, 0 to 1: the official label or a synonym word for word;
 * the same without what stands in brackets; one contained in the other.
 */
export function similarity(text: string, column: Column): number {
  const found = heading(text);
  if (found.full === '') return 0;
  let best = 0;
  names(column).forEach((name, index) => {
    // Of two equally good columns the one that lists the name first has it.
    best = Math.max(best, compare(found, name) - index * 0.004);
  });
  return best;
}

function compare(found: Heading, name: Heading): number {
  if (found.full === name.full) return 1;
  if (found.main === name.main) return found.main === found.full ? 0.93 : 0.9;
  const [shorter, longer] =
    found.main.length < name.main.length ? [found.main, name.main] : [name.main, found.main];
  if (shorter.length < 2 || !longer.includes(shorter)) return 0;
  const share = shorter.length / longer.length;
  // A longer heading says more (职工姓名 for 姓名); a shorter one may be about anything (日期).
  return found.main === longer ? 0.5 + 0.35 * share : 0.4 + 0.35 * share;
}

const named = new WeakMap<Column, Heading[]>();

function names(column: Column): Heading[] {
  let found = named.get(column);
  if (!found)
    named.set(column, (found = [column.label, ...column.synonyms].map((name) => heading(name))));
  return found;
}
