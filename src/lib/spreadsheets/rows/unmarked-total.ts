import { sumOf } from './sum';
import type { Column } from '../columns';

/**
 * Whether the last row is a total that does not say so: only sums in it, and each the sum of its column
 * above to the 分.
 */
export function isUnmarkedTotal(
  rows: readonly Readonly<Record<string, unknown>>[],
  columns: readonly Column[],
): boolean {
  const last = rows[rows.length - 1];
  if (!last || rows.length < 3) return false;
  const filled = columns.filter(({ key }) => last[key] !== undefined);
  if (!filled.some(({ kind }) => kind === 'money')) return false;
  return filled.every(({ key, kind }) => {
    if (kind !== 'money' && kind !== 'number') return false;
    return sumOf(rows.slice(0, -1).map((row) => row[key])) === sumOf([last[key]]);
  });
}
