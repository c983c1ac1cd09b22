import type { Dossier } from '../answers/dossier';
import { hasOwn, type AnswerTree } from '../answers/path';
import { isSame } from './merge';
import { isTree } from '../answers/tree';

/** An answer that is not the same in two states of a dossier; a list is one answer. */
export interface Difference {
  path: string;
  before: unknown;
  after: unknown;
}

/** Text that could not be read stands for the answer it was typed as. */
export function differences(before: Dossier, after: Dossier): Difference[] {
  const [old, now] = [before, after].map(({ answers, typed }) => {
    const leaves = new Map<string, unknown>();
    collect(answers, '', leaves);
    for (const [path, text] of Object.entries(typed)) leaves.set(path, text);
    return leaves;
  }) as [Map<string, unknown>, Map<string, unknown>];
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((path) => ({ path, before: old.get(path), after: now.get(path) }))
    .filter((answer) => !isSame(answer.before, answer.after));
}

function collect(tree: AnswerTree, prefix: string, into: Map<string, unknown>): void {
  for (const key in tree) {
    if (!hasOwn.call(tree, key)) continue;
    const value = tree[key];
    if (isTree(value)) collect(value, `${prefix}${key}.`, into);
    else into.set(prefix + key, value);
  }
}
