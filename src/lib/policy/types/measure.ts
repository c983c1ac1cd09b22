import type { Quantity } from '../../assess/quantity';

/**
 * What is known of a figure: an amount (a plain number, the commonest case); a quantity; bounds,
 * while some of it is unanswered; or nothing. `missing` names the answers that would settle it.
 */
export type Measure = number | Quantity | Bounds | Open;

export interface Bounds {
  low: Quantity;
  high: Quantity;
  missing: readonly string[];
  note?: string;
}

export interface Open {
  missing: readonly string[];
  note?: string;
}
