import type { Measure } from '../policy/types';
import { amount, type Quantity } from './quantity';
import type { PlannedThreshold } from './threshold';
import type { Verdict } from './verdict';

/** One requirement, decided as far as it can be. */
export interface Decision {
  verdict: Verdict;
  /** The figure: exact, or the bound that decided it. */
  quantity: number | Quantity | undefined;
  /** Said before a figure that is a bound. */
  bound: '' | '至少 ' | '最多 ';
  threshold: PlannedThreshold | undefined;
  /** What is asked for, after tiers. */
  asked: number | undefined;
  missing: readonly string[];
  note: string | undefined;
}

/** All that a decision hangs on beside the thresholds, which are the plan's. */
export interface Known {
  measure: Measure;
  /** What is asked for, after tiers. */
  asked: number | undefined;
  /** Of the requirement's other way; undefined where there is none. */
  other: Measure | undefined;
}

/** Whether the same is known, so that the same is to be said. */
export const sameKnown = (a: Known, b: Known): boolean =>
  a.asked === b.asked && sameMeasure(a.measure, b.measure) && sameMeasure(a.other, b.other);

function sameMeasure(a: Measure | undefined, b: Measure | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object') return false;
  if ('top' in a) return 'top' in b && sameQuantity(a, b);
  if ('top' in b || a.note !== b.note || !sameList(a.missing, b.missing)) return false;
  if ('low' in a) return 'low' in b && sameQuantity(a.low, b.low) && sameQuantity(a.high, b.high);
  return !('low' in b);
}

const sameQuantity = (a: Quantity, b: Quantity): boolean =>
  a.top === b.top && a.bottom === b.bottom && a.scale === b.scale;

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a === b || (a.length === b.length && a.every((item, at) => item === b[at]));

export const asQuantity = (figure: number | Quantity): Quantity =>
  typeof figure === 'number' ? amount(figure) : figure;
