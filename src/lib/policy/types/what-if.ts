import type { AnswerTree } from '../../answers/path';

/** How a requirement can be reached: what one would have to change. */
export type Lever =
  /** A figure, on the grid of what can be typed: whole persons, 0.01 万元. */
  | { kind: 'figure'; path: string }
  /** At least 1 in each. */
  | { kind: 'each'; paths: readonly string[] }
  /** A yes. */
  | { kind: 'yes'; path: string }
  /** A later deadline: years that have to pass. */
  | { kind: 'wait' };

/** What a programme says about trying other figures. */
export interface WhatIf {
  /** The figures to try, in the order they are shown. */
  fields: readonly string[];
  /** By `indicator.requirement`; the usual way first. */
  levers: Readonly<Record<string, (answers: AnswerTree) => readonly Lever[]>>;
  /** A figure and the one that may not be smaller: raised along with it, and so on from there. */
  carries: Readonly<Record<string, string>>;
}
