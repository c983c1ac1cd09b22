import type { Column } from '../columns';
import { cellText, type SheetTable } from '../table';
import { headingsAt } from './header-rows';
import { isOrdinal } from './heading';
import type { ColumnMatch, Mapping } from './mapping';

/** A mapping with everything that follows from its matches. */
export function mappingWith(
  table: SheetTable,
  columns: readonly Column[],
  headerLine: number,
  headerDepth: number,
  matches: readonly ColumnMatch[],
): Mapping {
  const index = table.rows.findIndex((row) => row.line === headerLine);
  const headings = index < 0 ? [] : headingsAt(table, index, headerDepth);
  const below = table.rows.filter((row) => row.line >= headerLine + headerDepth).slice(0, 20);
  const taken = new Set(matches.map(({ column }) => column));
  const unmapped = Array.from({ length: table.width }, (_, column) => ({
    column,
    heading: headings[column] ?? '',
    example: below.map((row) => cellText(row.cells[column])).find((text) => text !== '') ?? '',
  })).filter(
    ({ column, heading, example }) =>
      !taken.has(column) && !isOrdinal(heading) && (heading !== '' || example !== ''),
  );
  const missing = columns
    .filter(({ key }) => !matches.some((match) => match.key === key))
    .map(({ key }) => key);
  return {
    headerLine,
    headerDepth,
    matches,
    unmapped,
    missing,
    notes:
      matches.length === 0
        ? ['没有认出表头。请在下面逐列选择它取自表格的哪一列；选错了文件的，请换一个。']
        : unitNotes(table, columns, headerLine, matches),
  };
}

/** 「单位：万元」 above the table is said to the user, never applied by itself. */
function unitNotes(
  table: SheetTable,
  columns: readonly Column[],
  headerLine: number,
  matches: readonly ColumnMatch[],
): string[] {
  const above = table.rows
    .filter((row) => row.line < headerLine)
    .flatMap((row) => row.cells.map(cellText))
    .join(' ');
  const stated = /(?:金额)?单位\s*[：:]\s*(?:人民币)?\s*(元|千元|万元|亿元)/.exec(above)?.[1];
  const notes: string[] = [];
  for (const match of matches) {
    const column = columns.find(({ key }) => key === match.key);
    if (column?.kind !== 'money') continue;
    if (match.unit && match.unit !== column.unit)
      notes.push(`“${oneLine(match.heading)}”以${match.unit}为单位，导入时换算成${column.unit}。`);
    else if (!match.unit && stated && stated !== column.unit)
      notes.push(
        `表头上方写着“单位：${stated}”，而“${oneLine(match.heading)}”没有写单位，现按${column.unit}读入；如果这一列是${stated}，请改选单位。`,
      );
  }
  return notes;
}

const oneLine = (heading: string): string => heading.replace(/\s+/g, '');
