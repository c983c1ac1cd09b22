import { withUnit } from '../answers/format';
import type { Basis, Threshold } from '../policy/types';

export interface PlannedThreshold {
  basis: Basis;
  place: string;
  /** undefined when our documents have none. */
  value: number | undefined;
  tiers: Threshold['tiers'];
  /** `，要求不少于 6 000 万元`; with tiers it is made when asked for. */
  demand: string;
}

/** A threshold that the edition does not hold is missing like one that it says is missing. */
export function planThreshold(threshold: Threshold | undefined, unit: string): PlannedThreshold {
  const { basis, place, value, tiers } = threshold ?? { basis: 'missing', place: '' };
  if (basis === 'missing') return { basis, place, value: undefined, tiers: undefined, demand: '' };
  return { basis, place, value, tiers, demand: value === undefined ? '' : demandOf(value, unit) };
}

export const demandOf = (value: number, unit: string): string =>
  unit === '' ? '，要求为“是”' : `，要求不少于 ${withUnit(value, unit)}`;

/** The last tier that begins at or below the figure; none when the figure is unknown. */
export function askedOf<A>(
  threshold: PlannedThreshold,
  tierBy: ((answers: A) => number | undefined) | undefined,
  answers: A,
): number | undefined {
  if (!threshold.tiers) return threshold.value;
  const figure = tierBy?.(answers);
  let asked: number | undefined;
  if (figure !== undefined)
    for (const tier of threshold.tiers) if (figure >= tier.from) asked = tier.value;
  return asked;
}
