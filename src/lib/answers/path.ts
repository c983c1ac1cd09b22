/** Answers form a tree; a question names its place by a dotted path, e.g. `rules.funds`. */

export const hasOwn = Object.prototype.hasOwnProperty;

export type AnswerTree = { readonly [key: string]: unknown };

/** Paths are few and asked for at every keystroke: each is parted once. */
const parted = new Map<string, string[]>();

export function keysOf(path: string): readonly string[] {
  let keys = parted.get(path);
  if (!keys) parted.set(path, (keys = path.split('.')));
  return keys;
}

/** The answer at a path, or undefined when nothing has been answered there. */
export const answerAt = (answers: AnswerTree, path: string): unknown =>
  answerUnder(answers, keysOf(path));

/** As `answerAt`, for a path parted beforehand. */
export function answerUnder(answers: AnswerTree, keys: readonly string[]): unknown {
  let node: unknown = answers;
  for (const key of keys) {
    if (typeof node !== 'object' || node === null || !hasOwn.call(node, key)) return undefined;
    node = (node as AnswerTree)[key];
  }
  return node;
}

/**
 * A copy of the tree with one answer changed; `undefined` removes it, and a branch that becomes
 * empty goes too, so that "nothing answered" has one shape only.
 */
export function withAnswer<T extends AnswerTree>(answers: T, path: string, value: unknown): T {
  const [key, ...rest] = path.split('.') as [string, ...string[]];
  const copy: Record<string, unknown> = { ...answers };
  if (rest.length > 0) {
    const branch = copy[key];
    const isBranch = typeof branch === 'object' && branch !== null && !Array.isArray(branch);
    const changed = withAnswer(isBranch ? (branch as AnswerTree) : {}, rest.join('.'), value);
    value = Object.keys(changed).length > 0 ? changed : undefined;
  }
  if (value === undefined) delete copy[key];
  else copy[key] = value;
  return copy as T;
}
