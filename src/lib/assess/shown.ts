import { withUnit } from '../answers/format';

/** A threshold as tables show it: ≥ 6 000 万元, or 是 where a yes is asked for. */
export const shownThreshold = (threshold: number, unit: string): string =>
  unit === '' ? '是' : `≥ ${withUnit(threshold, unit)}`;
