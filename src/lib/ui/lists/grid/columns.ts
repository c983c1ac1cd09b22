import { dateInChinese, parseDate } from '../../../answers/dates';
import type { Parsed } from '../../../answers/numbers';
import { maskCitizenId } from '../../../identifiers/citizen-id';
import { readCell } from '../../../spreadsheets/cells/read-cell';
import type { CellContext } from '../../../spreadsheets/cells/reading';
import type { Column } from '../../../spreadsheets/columns';

/** A row of a list; `typed` keeps, by column, text that could not be read. */
export type ListRow = { readonly [key: string]: unknown };

/** The words of the values that a column of choices may hold. */
export const choiceWords: Record<string, string> = {
  yes: '是',
  no: '否',
  own: '自主申请',
  transfer: '转让获得',
  'group-transfer-complete': '母子公司间全部转移',
};

/** Each value once, in the order of the column. */
export const optionsOf = (column: Column): string[] => [
  ...new Set((column.choices ?? []).flatMap(([, value]) => value ?? [])),
];

export function showCell(column: Column, row: ListRow): string {
  const unread = (row['typed'] as Record<string, string> | undefined)?.[column.key];
  if (unread !== undefined) return unread;
  const value = row[column.key];
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.join('、');
  return column.kind === 'date' ? dateInChinese(String(value)) : String(value);
}

/** As `showCell`, with identity numbers masked: they are shown in full only while worked on. */
export function cellAtRest(column: Column, row: ListRow): string {
  const text = showCell(column, row);
  const isNumber =
    column.kind === 'citizen-id' && (row[column.key] !== undefined || text.length > 14);
  return isNumber ? maskCitizenId(text) : text;
}

/** As `cellAtRest`, with choices in words: for reading, not for typing in. */
export function cellInWords(column: Column, row: ListRow): string {
  const text = cellAtRest(column, row);
  return column.kind === 'choice' ? (choiceWords[text] ?? text) : text;
}

/** The day is asked for by a few kinds of cells, and a paste has tens of thousands. */
const context: CellContext = {
  get today() {
    return new Date().toISOString().slice(0, 10);
  },
};

/** As the import reads it, so that a list typed or pasted counts like the same list imported. */
function readTyped(column: Column, text: string): Parsed<unknown> {
  const plain = text.trim();
  if (plain === '') return { state: 'empty' };
  if (column.kind === 'date') return parseDate(plain);
  if (column.kind === 'choice' && optionsOf(column).includes(plain))
    return { state: 'value', value: plain };
  const typed = { key: column.key, column: 0, heading: '', confidence: 'user' } as const;
  const { value, problem } = readCell(plain, column, typed, context);
  // Parts of a 分 that were typed are not rounded away unseen.
  const refused = value === undefined || column.kind === 'money' ? problem : undefined;
  if (refused === undefined)
    return value === undefined ? { state: 'empty' } : { state: 'value', value };
  return { state: 'problem', message: column.kind === 'choice' ? wanted(column) : refused };
}

const wanted = (column: Column): string =>
  `请填“${optionsOf(column)
    .map((value) => choiceWords[value] ?? value)
    .join('”或“')}”。`;

/** The row with one cell entered; text that cannot be read is kept beside it, not dropped. */
export function withCell(row: ListRow, column: Column, text: string): ListRow {
  const { [column.key]: _value, typed, ...others } = row;
  const { [column.key]: _text, ...unread } = (typed ?? {}) as Record<string, string>;
  const parsed = readTyped(column, text);
  if (parsed.state === 'problem') unread[column.key] = text;
  return {
    ...others,
    ...(parsed.state === 'value' ? { [column.key]: parsed.value } : {}),
    ...(Object.keys(unread).length > 0 ? { typed: unread } : {}),
  };
}

/** Why a cell's text is not an answer, if it is not; an import refuses more than typing does. */
export function problemOf(column: Column, row: ListRow): string | undefined {
  const unread = (row['typed'] as Record<string, string> | undefined)?.[column.key];
  if (unread === undefined) return undefined;
  const parsed = readTyped(column, unread);
  return parsed.state === 'problem' ? parsed.message : '导入时没有读懂，请对照原件重新填写。';
}

const byReading = new Intl.Collator('zh-CN', { numeric: true });

/** Numbers by size, the rest by Chinese reading; blanks stay last in either direction. */
export function compareCells(column: Column, a: ListRow, b: ListRow, down = false): number {
  const [x, y] = [a[column.key], b[column.key]];
  if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined);
  const order =
    typeof x === 'number' && typeof y === 'number'
      ? x - y
      : byReading.compare(String(x), String(y));
  return down ? -order : order;
}
