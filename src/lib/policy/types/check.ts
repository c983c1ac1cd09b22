import type { AnswerTree } from '../../answers/path';
import type { Edition } from './edition';
import type { Programme } from './programme';

export interface Check<A extends AnswerTree> {
  /** The number in the domain's list of cross-checks; shown to users and kept for ever. */
  number: number;
  severity: 'error' | 'warning';
  /** Answers concerned, the one to look at first in front. */
  fields: readonly string[];
  /** The answer without which there is nothing to find; absent: the first of `fields`. */
  needs?: string;
  /** A sentence with both values when something is wrong, else undefined; `programme` as the edition asks it. */
  find: (answers: A, edition: Edition, programme: Programme<A>) => string | undefined;
}

/** A one-click correction of something a cross-check found. */
export interface Correction {
  label: string;
  path: string;
  value: unknown;
}
