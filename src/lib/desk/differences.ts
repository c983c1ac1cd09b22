import type { AnswerTree } from '../answers/path';

/** One answer that two offerings of a firm give differently. */
export interface Difference {
  path: string;
  /** As text; undefined where it is not answered. */
  here: string | undefined;
  there: string | undefined;
}

/** Every answer that differs, lists row by row; what is blank in both is no difference. */
export function differencesBetween(here: AnswerTree, there: AnswerTree): Difference[] {
  const found: Difference[] = [];
  compare(here, there, '', found);
  return found;
}

function compare(here: unknown, there: unknown, path: string, found: Difference[]): void {
  if (isTree(here) || isTree(there)) {
    const [a, b] = [isTree(here) ? here : {}, isTree(there) ? there : {}];
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)]))
      compare(a[key], b[key], path === '' ? key : `${path}.${key}`, found);
    return;
  }
  const [a, b] = [textOf(here), textOf(there)];
  if (a !== b) found.push({ path, here: a, there: b });
}

/** Lists of rows are trees by number; lists of names are one text. */
const isTree = (value: unknown): value is AnswerTree =>
  typeof value === 'object' &&
  value !== null &&
  !(Array.isArray(value) && value.every((item) => typeof item !== 'object'));

const textOf = (value: unknown): string | undefined =>
  value === undefined || value === null || value === ''
    ? undefined
    : Array.isArray(value)
      ? value.join('、')
      : String(value);
