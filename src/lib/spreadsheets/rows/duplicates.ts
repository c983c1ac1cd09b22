import type { Column } from '../columns';
import { heading } from '../header/heading';
import type { SheetRow } from '../table';
import { rowProblem, type RowProblem } from './problems';

interface Duplicate {
  /** Row number of the earlier one. */
  sameAs: number;
  /** Where they agree; absent when they agree in everything. */
  column?: Column;
}

/** Tells whether a row says the same as an earlier one: the same number, or everything the same. */
export function duplicateFinder(columns: readonly Column[]) {
  const identifying = columns.filter(({ identifies }) => identifies);
  const seen = columns.map(() => new Map<string, number>());
  const whole = new Map<string, number>();
  return (answers: Readonly<Record<string, unknown>>, line: number): Duplicate | undefined => {
    const everything = JSON.stringify(answers);
    const before = whole.get(everything);
    if (before !== undefined) return { sameAs: before };
    whole.set(everything, line);
    for (const [at, column] of identifying.entries()) {
      const value = answers[column.key];
      if (typeof value !== 'string') continue;
      const earlier = seen[at]!.get(value);
      if (earlier !== undefined) return { sameAs: earlier, column };
      seen[at]!.set(value, line);
    }
    return undefined;
  };
}

/** Repeated rows are read like any other: which of them is right only the user knows. */
export function duplicateProblem(
  index: number,
  row: SheetRow,
  { sameAs, column }: Duplicate,
): RowProblem {
  const what = column ? `的${heading(column.label).main}相同` : '完全相同';
  return {
    ...rowProblem(index, row, `与第 ${sameAs} 行${what}，请检查是否重复。`),
    ...(column && { key: column.key }),
    sameAs,
  };
}
