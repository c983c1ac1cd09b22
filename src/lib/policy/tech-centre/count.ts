/** Whether a row of a list counts, and why not; `unknown` while an answer it hangs on is blank. */
export interface RowCount {
  row: number;
  counts: 'yes' | 'no' | 'unknown';
  why: string;
}

/** A count over a list: at least `low`, and `high` once every open row is answered in its favour. */
export interface ListCount {
  low: number;
  high: number;
  rows: RowCount[];
}

/** A list decides a figure once it holds a row with anything in it. */
export const isFilled = <T extends object>(list: readonly T[] | undefined): list is readonly T[] =>
  Array.isArray(list) && list.some(hasContent);

export const hasContent = (row: object): boolean =>
  Object.values(row).some(
    (value) => value !== undefined && value !== null && value !== '' && !isEmptyList(value),
  );

const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;

/**
 * Lists are replaced, never changed in place, so what was counted for one stays true: typing in a
 * field must not recount ten thousand rows.
 */
export function oncePerList<T extends object, R>(count: (list: readonly T[], by: string) => R) {
  const counted = new WeakMap<readonly T[], { by: string; result: R }>();
  /** `by` is what else the count hangs on, such as the reference day. */
  return (list: readonly T[], by = ''): R => {
    const known = counted.get(list);
    if (known?.by === by) return known.result;
    const result = count(list, by);
    counted.set(list, { by, result });
    return result;
  };
}

/** Adds decimals exactly, in units of 10^-places. */
export const sumExactly = (values: readonly number[], places: number): number => {
  const unit = 10 ** places;
  let total = 0;
  for (const value of values) total += Math.round(value * unit);
  return total / unit;
};
