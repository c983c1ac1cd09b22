import { maskCitizenId } from '../../../identifiers/citizen-id';
import type { Column } from '../../../spreadsheets/columns';
import type { LeftOut, RowProblem } from '../../../spreadsheets/rows/problems';
import type { ListRow } from '../grid/columns';
import type { ImportRead } from './import-job';

/** What was not read goes in as text, marked in its cell: nothing of the file is dropped. */
export function rowsWithUnread(
  rows: readonly ListRow[],
  problems: readonly RowProblem[],
): readonly ListRow[] {
  const whole = [...rows];
  for (const { row, key, original, taken } of problems)
    if (!taken && key !== undefined && original !== '') {
      const typed = (whole[row]?.['typed'] ?? {}) as Record<string, string>;
      whole[row] = { ...whole[row], typed: { ...typed, [key]: original } };
    }
  return whole;
}

/** An identity number is masked here too: its cell shows it once the cursor is there. */
export function problemInWords(
  { place, message, key, original }: RowProblem,
  columns: readonly Column[],
): string {
  const isIdentity = columns.find((column) => column.key === key)?.kind === 'citizen-id';
  const text = isIdentity && original.length > 14 ? maskCitizenId(original) : original;
  return `${place}：${message}${text ? `（原文：${text}）` : ''}`;
}

/** What a row says that was left out, so far as it fits a line. */
export function leftOutInWords({ text }: LeftOut): string {
  const masked = text.replace(/\d{17}[\dXx]/g, maskCitizenId);
  return masked.length > 60 ? `${masked.slice(0, 59)}…` : masked;
}

/** The columns of the file in their order, for choosing from. */
export const headingsOf = ({ mapping }: ImportRead): { column: number; heading: string }[] =>
  [
    ...mapping.matches.map(({ column, heading }) => ({ column, heading })),
    ...mapping.unmapped.map(({ column, heading, example }) => ({
      column,
      heading: heading || `第 ${column + 1} 列（${example}）`,
    })),
  ]
    .map(({ column, heading }) => ({ column, heading: heading || `第 ${column + 1} 列` }))
    .sort((a, b) => a.column - b.column);
