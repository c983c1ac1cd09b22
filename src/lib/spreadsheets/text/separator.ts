import { records } from './records';

const SEPARATORS = ['\t', ',', ';', '|', '，'];
/** Enough to see the table below its title lines. */
const LINES = 30;

/** The character that parts most lines into the same number of fields, more than one. */
export function findSeparator(text: string): string {
  let best = { separator: ',', score: 0 };
  for (const separator of SEPARATORS) {
    const score = evenness(text, separator);
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}

function evenness(text: string, separator: string): number {
  const widths = new Map<number, number>();
  let lines = 0;
  for (const { fields } of records(text, separator)) {
    if (fields.length > 1) widths.set(fields.length, (widths.get(fields.length) ?? 0) + 1);
    if (++lines === LINES) break;
  }
  return Math.max(0, ...[...widths].map(([width, count]) => count + Math.min(width, 50) / 100));
}
