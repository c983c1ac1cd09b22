import { dateInChinese, parseDate } from '../../../answers/dates';
import { parseNumber, type Parsed } from '../../../answers/numbers';
import { maskCitizenId } from '../../../identifiers/citizen-id';
import type { Column } from '../../../spreadsheets/columns';

/** A row of a list; `typed` keeps, by column, text that could not be read. */
export type ListRow = { readonly [key: string]: unknown };

const SEPARATORS = /[、，,;；/\n]+/;

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
  ...new Set((column.choices ?? []).map(([, value]) => value)),
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

function readCell(column: Column, text: string): Parsed<unknown> {
  const plain = text.trim();
  if (plain === '') return { state: 'empty' };
  switch (column.kind) {
    case 'date':
      return parseDate(plain);
    case 'number':
    case 'money':
      return parseNumber(plain, { unit: column.unit ?? '', whole: column.whole === true });
    case 'names':
      return {
        state: 'value',
        value: plain
          .split(SEPARATORS)
          .map((name) => name.trim())
          .filter(Boolean),
      };
    case 'choice': {
      const choice = column.choices?.find(
        ([pattern, value]) => value === plain || pattern.test(plain),
      );
      return choice
        ? { state: 'value', value: choice[1] }
        : {
            state: 'problem',
            message: `请填“${optionsOf(column)
              .map((value) => choiceWords[value] ?? value)
              .join('”或“')}”。`,
          };
    }
    default:
      return { state: 'value', value: plain };
  }
}

/** The row with one cell entered; text that cannot be read is kept beside it, not dropped. */
export function withCell(row: ListRow, column: Column, text: string): ListRow {
  const { [column.key]: _value, typed, ...others } = row;
  const { [column.key]: _text, ...unread } = (typed ?? {}) as Record<string, string>;
  const parsed = readCell(column, text);
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
  const parsed = readCell(column, unread);
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
