import type { Cell } from '../../../documents/model';
import { amount, percentage, roundedToTenths, type Quantity } from '../../../assess/quantity';
import type { Measure } from '../../types';
import { answer, figure } from './cells';

/** A figure of the evaluator that the form can print: one that is known exactly. */
export const exact = (measure: Measure | undefined): Quantity | undefined =>
  measure === undefined
    ? undefined
    : typeof measure === 'number'
      ? amount(measure)
      : 'top' in measure
        ? measure
        : undefined;

/** `part` in % of `all`, while both are known. */
export const ratio = (part: number | undefined, all: number | undefined): Quantity | undefined =>
  part === undefined || all === undefined || all <= 0 ? undefined : percentage(part, all);

/** One decimal, half up, as the official examples show (78.3, 100.0). */
export function tenths(
  quantity: Quantity | undefined,
  field: string,
  name: string,
  look: Partial<Cell> = {},
): Cell {
  const centred = { align: 'center', ...look } as const;
  if (!quantity) return answer(undefined, field, name, centred);
  const value = roundedToTenths(quantity);
  return {
    ...answer(value.toFixed(1), field, name, centred),
    number: { value, decimals: 1 },
  };
}

/** A count; shares of patents that do not make a whole stay a fraction (1/2). */
export function whole(
  quantity: Quantity | undefined,
  field: string,
  name: string,
  look: Partial<Cell> = {},
): Cell {
  if (quantity && quantity.bottom !== 1)
    return answer(`${quantity.top}/${quantity.bottom}`, field, name, { align: 'center', ...look });
  return figure(quantity?.top, field, name, look);
}

/**
 * 同比增长, computed and never typed: how much this year is above the last in % of the last. A firm
 * with nothing or a loss last year has no rate: a dash.
 */
export function growth(
  now: [value: number | undefined, field: string],
  prior: [value: number | undefined, field: string],
  name: string,
  look: Partial<Cell> = {},
): Cell {
  const [value, field] = now;
  const [before, priorField] = prior;
  const centred = { align: 'center', ...look } as const;
  if (before === undefined) return answer(undefined, priorField, name, centred);
  if (value === undefined) return answer(undefined, field, name, centred);
  if (before <= 0) return answer('—', priorField, name, centred);
  // The rate is the ratio less 100, so that rounding sees the exact ratio and no difference's noise.
  const rate = Math.round((roundedToTenths(percentage(value, before)) - 100) * 10) / 10;
  return {
    ...answer(rate.toFixed(1), priorField, name, centred),
    number: { value: rate, decimals: 1 },
  };
}
