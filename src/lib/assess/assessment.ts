import type { Basis } from '../policy/types';
import type { Overall, Verdict } from './verdict';

/** The words beside a verdict. */
export interface Explanation {
  /** The figure with its unit, or 未填. */
  shown: string;
  /** One sentence with the numbers, the gap and, where there is one, the official example. */
  reason: string;
  /** What would change it; absent when met. */
  remedy?: string;
  /** The official example's figure beside a threshold that is missing; never a threshold. */
  example?: Example;
}

export interface Example {
  title: string;
  value: number;
  shown: string;
}

export interface RequirementResult extends Explanation {
  id: string;
  title: string;
  verdict: Verdict;
  /** null while unknown */
  value: number | null;
  threshold: number | null;
  /** Still lacking, in `unit`; 0 exactly when met; null while undecided. */
  gap: number | null;
  unit: string;
  basis: Basis;
  /** Where the threshold stands. */
  place: string;
  missing: readonly string[];
}

export interface IndicatorResult {
  id: string;
  title: string;
  verdict: Verdict;
  requirements: RequirementResult[];
}

export interface GateResult {
  path: string;
  title: string;
  answer: 'yes' | 'no' | 'unsure' | undefined;
  basis: Basis;
  place: string;
}

export interface Finding {
  number: number;
  severity: 'error' | 'warning';
  fields: readonly string[];
  message: string;
}

export interface Assessment {
  programme: string;
  edition: string;
  overall: Overall;
  /** Whether `all` indicators are needed, or `any` one is enough. */
  combine: 'all' | 'any';
  gates: GateResult[];
  indicators: IndicatorResult[];
  checks: Finding[];
  /** Answers that no indicator asks for and 符合 still needs (the industry). */
  unsettled: readonly string[];
  /** Answers of the quick check that would settle what is still open. */
  missing: string[];
}
