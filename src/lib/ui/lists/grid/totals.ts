import { formatNumber } from '../../../answers/format';
import type { Column } from '../../../spreadsheets/columns';
import { sumOf } from '../../../spreadsheets/rows/sum';
import type { ListRow } from './columns';

/** Sums can be added up, and pieces; days in post cannot. */
const addsUp = ({ kind, whole }: Column): boolean =>
  kind === 'money' || (kind === 'number' && whole === true);

/** The totals of a list by column, exact to the 分, for reading; a column without figures has none. */
export function totalsOf(
  columns: readonly Column[],
  rows: readonly ListRow[],
): ReadonlyMap<string, string> {
  const totals = new Map<string, string>();
  for (const column of columns.filter(addsUp)) {
    const values = rows.map((row) => row[column.key]);
    if (values.some((value) => typeof value === 'number'))
      totals.set(column.key, formatNumber(Number(sumOf(values)) / 1e6));
  }
  return totals;
}
