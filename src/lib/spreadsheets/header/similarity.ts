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

/**
 * Whether a heading, whole, is about something else than the column however it is called: another year
 * (2022年度在岗天数 where 2023 is asked), the price of one piece or another currency where sums are.
 */
export function isAboutElse(text: string, column: Column): boolean {
  const found = heading(text);
  const [year] = heading(column.label).years;
  if (year !== undefined && found.years.some((named) => named !== year)) return true;
  return column.kind === 'money' && found.otherMeasure;
}

/** What speaks for one of two headings with the same name: it says the year, or the unit, that is asked. */
export function inFavour(text: string, column: Column): number {
  const { years, unit } = heading(text);
  const [year] = heading(column.label).years;
  return (
    (years[0] !== undefined && years[0] === year ? 0.02 : 0) -
    (unit && unit !== column.unit ? 0.003 : 0)
  );
}

function compare(found: Heading, name: Heading): number {
  if (found.full === name.full) return 1;
  if (found.main === name.main) {
    if (found.main !== found.full) return 0.9;
    // 备注 alone says less than 备注（研发人员）, and may be about anything.
    return name.main === name.full ? 0.93 : 0.87;
  }
  const [shorter, longer] =
    found.main.length < name.main.length ? [found.main, name.main] : [name.main, found.main];
  if (shorter.length < 2 || !longer.includes(shorter)) return 0;
  const share = shorter.length / longer.length;
  // 专业 is no 专业技术职称.
  if (found.main === shorter && share < 0.4) return 0;
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
