import type { AnswerTree } from '../../answers/path';
import type { Check } from './check';
import type { Basis } from './edition';
import type { Indicator } from './indicator';
import type { Step } from './question';

export interface Gate {
  /** Path of the yes / no / unsure answer. */
  path: string;
  title: string;
  basis: Basis;
  place: string;
}

export interface Programme<A extends AnswerTree = AnswerTree> {
  id: string;
  title: string;
  /** The answer that names the applicant. */
  nameField: string;
  /** The group whose thresholds apply (applicant type), once it is known. */
  groupOf: (answers: A) => string | undefined;
  groups: readonly { id: string; title: string }[];
  /** The answer that tells the group. */
  groupField: string;
  gates: Gate[];
  /** Answers without which the whole cannot be called 符合, though no indicator asks for them. */
  unsettled?: (answers: A) => readonly string[];
  indicators: Indicator<A>[];
  /** Of a programme where one indicator is enough: the one that is applied by, once it is chosen. */
  chosen?: (answers: A) => string | undefined;
  /** `all` indicators are needed, or `any` one is enough. */
  combine: 'all' | 'any';
  checks: readonly Check<A>[];
  steps: Step<A>[];
}
