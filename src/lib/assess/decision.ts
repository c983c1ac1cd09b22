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

/** Whether the same is to be said of both: the threshold is the plan's, the figures are what counts. */
export const sameDecision = (a: Decision, b: Decision): boolean =>
  a.verdict === b.verdict &&
  a.threshold === b.threshold &&
  a.asked === b.asked &&
  a.bound === b.bound &&
  a.note === b.note &&
  sameFigure(a.quantity, b.quantity) &&
  sameList(a.missing, b.missing);

const sameFigure = (a: Decision['quantity'], b: Decision['quantity']): boolean =>
  a === b ||
  (typeof a === 'object' &&
    typeof b === 'object' &&
    a.top === b.top &&
    a.bottom === b.bottom &&
    a.scale === b.scale);

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a === b || (a.length === b.length && a.every((item, at) => item === b[at]));

export const asQuantity = (figure: number | Quantity): Quantity =>
  typeof figure === 'number' ? amount(figure) : figure;
