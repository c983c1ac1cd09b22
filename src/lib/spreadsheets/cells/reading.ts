import type { Suggestion } from '../../answers/numbers';

/**
 * What came of a cell. A `problem` alone: nothing was taken, the original text is kept in its place; with
 * a value: it was taken, and someone should look at it.
 */
export interface Reading {
  value?: unknown;
  problem?: string;
  /** A reading the user may take with one click. */
  suggestion?: Suggestion<unknown>;
}

export const unread = (problem: string): Reading => ({ problem });

/** The day up to which dates and years make sense, `YYYY-MM-DD`. */
export interface CellContext {
  today: string;
}
