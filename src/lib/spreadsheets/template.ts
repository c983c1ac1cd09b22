import type { ListSheet } from './columns';

/** A blank form to fill in, for a writer to turn into a workbook. */
export interface ListTemplate {
  title: string;
  columns: readonly TemplateColumn[];
  notes: readonly string[];
}

export interface TemplateColumn {
  label: string;
  example: string;
  /** Format the column as text, or the spreadsheet ruins what is typed there. */
  asText: boolean;
}

/** The columns of a list in the order of the form, with an example row that imports leave out. */
export function templateOf<Row extends object>(
  list: ListSheet<Row>,
  { year }: { year: number },
): ListTemplate {
  const columns = list.columns.map(({ label, example, kind }) => ({
    label: label.replaceAll('{year}', String(year)),
    example,
    asText: kind !== 'money' && kind !== 'number',
  }));
  return {
    title: list.title,
    columns: [{ label: '序号', example: '示例', asText: true }, ...columns],
    notes: [
      ...list.notes,
      ...list.columns.flatMap(({ label, note }) =>
        note ? [`${label.replaceAll('{year}', String(year))}：${note}`] : [],
      ),
      '“示例”一行导入时不读入，可以删去。',
    ],
  };
}
