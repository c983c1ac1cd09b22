import type { Alarm } from '../columns';
import { heading } from '../header/heading';
import type { Mapping } from '../header/mapping';
import { cellText, type SheetRow } from '../table';
import type { RowProblem } from './problems';

/** Texts recur down a column (在用, 报废): each is looked at once. */
const MOST_KNOWN = 1000;

/** Tells of cells that are not read and yet say that the row may be none of the list: 使用状态：报废. */
export function alarmFinder(alarms: readonly Alarm[], { unmapped }: Mapping) {
  const columns = unmapped.map(({ column, heading: text }) => {
    const name = heading(text).main;
    const known = new Map<string, readonly Alarm[]>();
    return {
      column,
      name,
      raisedBy(text: string): readonly Alarm[] {
        let raised = known.get(text);
        if (!raised) {
          const said = `${name}：${text.replace(/\s+/g, '')}`;
          raised = alarms.filter(({ pattern }) => pattern.test(said));
          if (known.size < MOST_KNOWN) known.set(text, raised);
        }
        return raised;
      },
    };
  });
  return (row: SheetRow, index: number): RowProblem[] => {
    const problems = new Map<Alarm, RowProblem>();
    for (const { column, name, raisedBy } of columns) {
      const original = cellText(row.cells[column]).trim();
      if (original === '') continue;
      for (const alarm of raisedBy(original))
        problems.set(alarm, {
          row: index,
          line: row.line,
          place: `第 ${row.line} 行 ${name}`,
          original,
          message: `这一列没有导入；${alarm.message}`,
          taken: true,
        });
    }
    return [...problems.values()];
  };
}
