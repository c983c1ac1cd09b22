import { parseDate } from './dates';
import { isPartialDate } from './partial-date';
import { parseNumber } from './numbers';
import { hasOwn, type AnswerTree } from './path';

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

export interface Restored {
  answers: AnswerTree;
  /** Values that could not be read, by path, as the text they were. */
  unread: Record<string, string>;
}

/**
 * The one way in for answers from a file, from storage or from an older version. A value of another
 * shape is read if it can be ("7,022.0" for 7022) and otherwise set aside as text, never dropped;
 * keys the dictionary does not know are kept as they are, for the version that does.
 */
export function restoreAnswers(dictionary: Dictionary, raw: AnswerTree): Restored {
  const unread: Record<string, string> = {};
  return { answers: restoreGroup(dictionary, raw, '', unread), unread };
}

/** Gives back what it was given where nothing had to be changed: most files are in order. */
function restoreGroup(
  dictionary: Dictionary,
  raw: AnswerTree,
  prefix: string,
  unread: Record<string, string>,
): AnswerTree {
  let changed: Record<string, unknown> | undefined;
  for (const key in raw) {
    const value = raw[key];
    const kind = hasOwn.call(dictionary, key) ? dictionary[key] : undefined;
    const isBlank = value === undefined || value === null || value === '';
    const result =
      key === '__proto__' || isBlank
        ? undefined
        : kind === undefined
          ? value
          : restoreValue(kind, value, prefix, key, unread);
    if (result === value && result !== undefined) continue;
    changed ??= copyOf(raw);
    if (result === undefined) delete changed[key];
    else changed[key] = result;
  }
  return changed ?? raw;
}

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
  path: string,
  unread: Record<string, string>,
): readonly unknown[] {
  let changed: unknown[] | undefined;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index];
    const restored = isTree(row)
      ? restoreGroup(dictionary, row, `${path}${index}.`, unread)
      : restoreGroup({}, { value: row }, '', unread);
    if (restored === row) continue;
    changed ??= [...rows];
    changed[index] = restored;
  }
  return changed ?? rows;
}

/** The path is only put together for what is set aside: most of a list is in order. */
function restoreValue(
  kind: AnswerKind,
  value: unknown,
  prefix: string,
  key: string,
  unread: Record<string, string>,
): unknown {
  if (kind === 'text' && typeof value === 'string') return value;
  const setAside = () => {
    unread[prefix + key] = typeof value === 'string' ? value : JSON.stringify(value);
    return undefined;
  };
  if (typeof kind === 'object') {
    if ('oneOf' in kind) {
      const text = value === true ? 'yes' : value === false ? 'no' : value;
      return kind.oneOf.includes(text as string) ? text : setAside();
    }
    const path = `${prefix}${key}.`;
    if ('group' in kind)
      return isTree(value) ? restoreGroup(kind.group, value, path, unread) : setAside();
    if (!Array.isArray(value)) return setAside();
    return restoreRows(kind.list, value, path, unread);
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

const isTree = (value: unknown): value is AnswerTree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
