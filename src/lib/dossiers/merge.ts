import type { Dossier } from '../answers/dossier';
import { answerAt, hasOwn, type AnswerTree } from '../answers/path';
import { isTree } from '../answers/tree';

/** An answer that was changed on both sides, to different things. */
export interface Conflict {
  /** Dotted path of the answer; a list is one answer. */
  path: string;
  kept: unknown;
  lost: unknown;
}

export interface Merged {
  dossier: Dossier;
  conflicts: Conflict[];
}

/**
 * Joins what two pages made of the same dossier: what only one of them changed since `base` is taken
 * from that one; of what both changed, the preferred side's is kept and the other's reported. Answers
 * are compared one by one, lists and texts as wholes. Without a base everything that differs counts
 * as changed by both, and nothing as removed.
 */
export function merge(
  base: Dossier | undefined,
  mine: Dossier,
  theirs: Dossier,
  prefer: 'mine' | 'theirs',
): Merged {
  const conflicts: Conflict[] = [];
  const winner = prefer === 'mine' ? mine : theirs;

  /** What is typed at a path belongs to the answer there: the two are chosen together. */
  const typedAt = (dossier: Dossier | undefined, path: string) =>
    dossier && hasOwn.call(dossier.typed, path) ? dossier.typed[path] : undefined;
  const chosen = new Map<string, Dossier>();

  function choose(path: string, b: unknown, m: unknown, t: unknown): Dossier {
    const [typedB, typedM, typedT] = [base, mine, theirs].map((dossier) => typedAt(dossier, path));
    const same = (one: unknown, typedOne: unknown, other: unknown, typedOther: unknown) =>
      typedOne === typedOther && isSame(one, other);
    const choice = (() => {
      if (same(m, typedM, t, typedT)) return theirs;
      if (base && same(b, typedB, m, typedM)) return theirs;
      if (base && same(b, typedB, t, typedT)) return mine;
      // Without a base nobody can have removed anything.
      if (!base && t === undefined && typedT === undefined) return mine;
      if (!base && m === undefined && typedM === undefined) return theirs;
      const [kept, lost] =
        winner === mine ? [m ?? typedM, t ?? typedT] : [t ?? typedT, m ?? typedM];
      conflicts.push({ path, kept, lost });
      return winner;
    })();
    chosen.set(path, choice);
    return choice;
  }

  function mergeTrees(b: unknown, m: unknown, t: unknown, prefix: string): AnswerTree {
    const result: Record<string, unknown> = {};
    for (const key of keysOf(t, m)) {
      const path = prefix + key;
      const [vb, vm, vt] = [b, m, t].map((tree) => at(tree, key));
      if ([vb, vm, vt].some(isTree) && [vb, vm, vt].every((v) => v === undefined || isTree(v))) {
        const branch = mergeTrees(vb, vm, vt, `${path}.`);
        if (Object.keys(branch).length > 0 || isEmptyTree(vm) || isEmptyTree(vt))
          result[key] = branch;
      } else {
        const value = choose(path, vb, vm, vt) === mine ? vm : vt;
        if (value !== undefined) result[key] = value;
      }
    }
    return result;
  }

  const answers = mergeTrees(base?.answers, mine.answers, theirs.answers, '');

  const typed: Record<string, string> = {};
  for (const path of keysOf(theirs.typed, mine.typed)) {
    const side =
      chosen.get(path) ?? choose(path, base && answerAt(base.answers, path), undefined, undefined);
    const text = typedAt(side, path);
    if (text !== undefined) typed[path] = text;
  }

  const rest: Record<string, unknown> = {};
  const ofRest = ({ answers: _a, typed: _t, updatedAt: _u, ...others }: Dossier) => others;
  for (const [key, value] of Object.entries(
    mergeRest(base && ofRest(base), ofRest(mine), ofRest(theirs), winner === mine),
  ))
    rest[key] = value;

  const { updatedAt } = winner;
  return { dossier: { ...rest, updatedAt, answers, typed } as Dossier, conflicts };
}

/** Titles, notes and keys of other versions: nothing that is asked about, so no conflict is told. */
function mergeRest(b: unknown, m: AnswerTree, t: AnswerTree, mineWins: boolean): AnswerTree {
  const result: Record<string, unknown> = {};
  for (const key of keysOf(t, m)) {
    const [vb, vm, vt] = [at(b, key), at(m, key), at(t, key)];
    let value: unknown;
    if (isTree(vm) && isTree(vt)) value = mergeRest(vb, vm, vt, mineWins);
    else if (b !== undefined && isSame(vb, vm)) value = vt;
    else if (b !== undefined && isSame(vb, vt)) value = vm;
    else value = mineWins ? (vm ?? vt) : (vt ?? vm);
    if (value !== undefined) result[key] = value;
  }
  return result;
}

const isEmptyTree = (value: unknown) => isTree(value) && Object.keys(value).length === 0;

const at = (tree: unknown, key: string): unknown =>
  isTree(tree) && hasOwn.call(tree, key) ? tree[key] : undefined;

const keysOf = (...trees: unknown[]): Set<string> =>
  new Set(trees.flatMap((tree) => (isTree(tree) ? Object.keys(tree) : [])));

/** Of two lists that have not been touched the arrays are the very same: no row is looked at. */
export function isSame(one: unknown, other: unknown): boolean {
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
