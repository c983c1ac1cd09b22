import type { Dossier } from '../../answers/dossier';
import { hasOwn, type AnswerTree } from '../../answers/path';

/** An answer that is not the same in two states of a dossier; a list counts as one answer. */
export interface Difference {
  /** Dotted. */
  path: string;
  here: unknown;
  there: unknown;
}

/** How a dossier in a file stands to what this device has. */
export type Relation =
  | { kind: 'absent' }
  | { kind: 'same' }
  | { kind: 'differs'; newer: 'here' | 'there' | undefined; differences: Difference[] };

export function relate(here: Dossier | undefined, there: Dossier): Relation {
  if (!here) return { kind: 'absent' };
  const plain = ({ updatedAt: _updatedAt, ...rest }: Dossier) => rest;
  if (isSame(plain(here), plain(there))) return { kind: 'same' };
  const [ours, theirs] = [Date.parse(here.updatedAt), Date.parse(there.updatedAt)];
  const newer = ours > theirs ? 'here' : theirs > ours ? 'there' : undefined;
  return { kind: 'differs', newer, differences: differences(here, there) };
}

/** What differs between two states: what was typed and could not be read stands for its answer. */
export function differences(here: Dossier, there: Dossier): Difference[] {
  const [ours, theirs] = [flat(here), flat(there)];
  const paths = new Set([...ours.keys(), ...theirs.keys()]);
  return [...paths]
    .map((path) => ({ path, here: ours.get(path), there: theirs.get(path) }))
    .filter((pair) => !isSame(pair.here, pair.there));
}

function flat({ answers, typed }: Dossier): Map<string, unknown> {
  const found = new Map<string, unknown>();
  const walk = (tree: AnswerTree, prefix: string) => {
    for (const [key, value] of Object.entries(tree))
      if (isTree(value)) walk(value, `${prefix}${key}.`);
      else found.set(prefix + key, value);
  };
  walk(answers, '');
  for (const [path, text] of Object.entries(typed)) found.set(path, text);
  return found;
}

const isTree = (value: unknown): value is AnswerTree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
  if (!isTree(one) || !isTree(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => hasOwn.call(other, key) && isSame(one[key], other[key]))
  );
}
