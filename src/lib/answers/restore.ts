import { parseDate } from './dates';
import { isPartialDate } from './partial-date';
import { parseNumber } from './numbers';
import { hasOwn, type AnswerTree } from './path';
import { isTree } from './tree';

/** What an answer may be. The dictionary of a programme names one for each of its keys. */
export type AnswerKind =
  | 'text'
  | 'texts'
  | 'number'
  | 'date'
  | { oneOf: readonly string[] }
  | { group: Dictionary }
  | { list: Dictionary };

export type Dictionary = { readonly [key: string]: AnswerKind };

/** What could not be read. */
interface Unread {
  /** As the text it was, by path. */
  unread: Record<string, string>;
  /** How many cells of lists besides: their text is in the row's own `typed`, by column. */
  unreadCells: number;
}

export interface Restored extends Unread {
  answers: AnswerTree;
}

/**
 * The one way in for answers from a file, from storage or from an older version. A value of another
 * shape is read if it can be ("7,022.0" for 7022) and otherwise set aside as text, never dropped;
 * keys the dictionary does not know are kept as they are, for the version that does.
 */
export function restoreAnswers(dictionary: Dictionary, raw: AnswerTree): Restored {
  const aside: Unread = { unread: {}, unreadCells: 0 };
  return { answers: restoreGroup(dictionary, raw, '', aside), ...aside };
}

/** Gives back what it was given where nothing had to be changed: most files are in order. */
function restoreGroup(
  dictionary: Dictionary,
  raw: AnswerTree,
  prefix: string,
  aside: Unread,
): AnswerTree {
  let changed: Record<string, unknown> | undefined;
  for (const key in raw) {
    const value = raw[key];
    const kind = hasOwn.call(dictionary, key) ? dictionary[key] : undefined;
    let result: unknown;
    if (key !== '__proto__') {
      if (kind === undefined) result = value;
      else if (!isBlank(value)) result = restoreValue(kind, value, prefix, key, aside);
    }
    if (result === value && result !== undefined) continue;
    changed ??= copyOf(raw);
    if (result === undefined) delete changed[key];
    else changed[key] = result;
  }
  return changed ?? raw;
}

const isBlank = (value: unknown) => value === undefined || value === null || value === '';

/** Without `__proto__`, which an assignment would take for the object's own prototype. */
function copyOf(raw: AnswerTree): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(raw)) if (key !== '__proto__') copy[key] = raw[key];
  return copy;
}

/** The same array where each row is in order. */
function restoreRows(
  dictionary: Dictionary,
  rows: readonly unknown[],
  aside: Unread,
): readonly unknown[] {
  let changed: unknown[] | undefined;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index];
    let restored: AnswerTree;
    if (isTree(row)) restored = restoreRow(dictionary, row, aside);
    else restored = isBlank(row) ? {} : { value: row };
    if (restored === row) continue;
    changed ??= [...rows];
    changed[index] = restored;
  }
  return changed ?? rows;
}

/** A row keeps the text of its cells that cannot be read, so that it stays with them wherever they go. */
function restoreRow(dictionary: Dictionary, row: AnswerTree, aside: Unread): AnswerTree {
  const ofRow: Unread = { unread: {}, unreadCells: 0 };
  const restored = restoreGroup(dictionary, row, '', ofRow);
  const cells = Object.keys(ofRow.unread).length;
  aside.unreadCells += cells;
  const { typed } = restored;
  if (cells === 0 && (typed === undefined || areTexts(typed))) return restored;
  return { ...restored, typed: { ...texts(typed), ...ofRow.unread } };
}

const areTexts = (typed: unknown) =>
  isTree(typed) &&
  Object.entries(typed).every(([key, text]) => key !== '__proto__' && typeof text === 'string');

/** By column, whatever a file has in the place of such texts. */
function texts(typed: unknown): Record<string, string> {
  if (isBlank(typed)) return {};
  const byColumn = isTree(typed) ? copyOf(typed) : { typed };
  return Object.fromEntries(Object.entries(byColumn).map(([key, value]) => [key, asText(value)]));
}

const asText = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

/** The path is only put together for what is set aside: most of a list is in order. */
function restoreValue(
  kind: AnswerKind,
  value: unknown,
  prefix: string,
  key: string,
  aside: Unread,
): unknown {
  if (kind === 'text' && typeof value === 'string') return value;
  const setAside = () => {
    aside.unread[prefix + key] = asText(value);
    return undefined;
  };
  if (typeof kind === 'object') {
    if ('oneOf' in kind) {
      const text = value === true ? 'yes' : value === false ? 'no' : value;
      return kind.oneOf.includes(text as string) ? text : setAside();
    }
    if ('group' in kind)
      return isTree(value)
        ? restoreGroup(kind.group, value, `${prefix}${key}.`, aside)
        : setAside();
    return Array.isArray(value) ? restoreRows(kind.list, value, aside) : setAside();
  }
  switch (kind) {
    case 'text':
      return typeof value === 'number' ? String(value) : setAside();
    case 'texts':
      if (typeof value === 'string') return [value];
      return Array.isArray(value) && value.every((item) => typeof item === 'string')
        ? value
        : setAside();
    case 'number': {
      if (typeof value === 'number') return isFigure(value) ? value : setAside();
      if (typeof value !== 'string') return setAside();
      const parsed = parseNumber(value, { unit: '', negative: true });
      return parsed.state === 'value' ? parsed.value : setAside();
    }
    case 'date': {
      if (isPartialDate(value)) return value;
      if (typeof value !== 'string') return setAside();
      const parsed = parseDate(value);
      return parsed.state === 'value' ? parsed.value : setAside();
    }
  }
}

/** Nearer to 0 a figure would be shown as 0, which is another answer; from 10^21 on as 1e+21. */
const [SMALLEST, TOO_LARGE] = [1e-12, 1e21];
const isFigure = (value: number) =>
  value === 0 || (Math.abs(value) >= SMALLEST && Math.abs(value) < TOO_LARGE);
