import { isPartialDate, parseDate } from './dates';
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

function restoreGroup(
  dictionary: Dictionary,
  raw: AnswerTree,
  prefix: string,
  unread: Record<string, string>,
): AnswerTree {
  const answers: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(raw)) {
    if (key === '__proto__' || value === undefined || value === null || value === '') continue;
    const kind = hasOwn.call(dictionary, key) ? dictionary[key] : undefined;
    const path = prefix + key;
    const result = kind === undefined ? value : restoreValue(kind, value, path, unread);
    if (result !== undefined) answers[key] = result;
  }
  return answers;
}

function restoreValue(
  kind: AnswerKind,
  value: unknown,
  path: string,
  unread: Record<string, string>,
): unknown {
  const setAside = () => {
    unread[path] = typeof value === 'string' ? value : JSON.stringify(value);
    return undefined;
  };
  if (typeof kind === 'object') {
    if ('oneOf' in kind) {
      const text = value === true ? 'yes' : value === false ? 'no' : value;
      return kind.oneOf.includes(text as string) ? text : setAside();
    }
    if ('group' in kind)
      return isTree(value) ? restoreGroup(kind.group, value, `${path}.`, unread) : setAside();
    if (!Array.isArray(value)) return setAside();
    return value.map((row, index) =>
      isTree(row)
        ? restoreGroup(kind.list, row, `${path}.${index}.`, unread)
        : restoreGroup({}, { value: row }, '', unread),
    );
  }
  switch (kind) {
    case 'text':
      return typeof value === 'string'
        ? value
        : typeof value === 'number'
          ? String(value)
          : setAside();
    case 'texts':
      if (typeof value === 'string') return [value];
      return Array.isArray(value) && value.every((item) => typeof item === 'string')
        ? value
        : setAside();
    case 'number': {
      if (typeof value === 'number') return Number.isFinite(value) ? value : setAside();
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

const isTree = (value: unknown): value is AnswerTree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
