import { monthsBetween, type PartialDate } from '../answers/dates';
import { fraction } from '../assess/quantity';
import type { Open, Requirement } from './types';
import { whileSame } from './while-same';

/** Whole months up to the reference day; a month without its day may leave both ends open. */
export function yearsSince<A>(
  path: string,
  dateOf: (answers: A) => PartialDate | undefined,
): Requirement<A>['measure'] {
  const blank: Open = { missing: [path] };
  return whileSame(dateOf, (date, { referenceDay }) => {
    if (date === undefined) return blank;
    const most = monthsBetween(date, referenceDay, 'first');
    const least = monthsBetween(date, referenceDay, 'last');
    const high = fraction(most, 12);
    if (most === least) return high;
    return { ...blank, low: fraction(least, 12), high, note: DAY_DECIDES };
  });
}

const DAY_DECIDES = '差这几天决定是否满年限，请把日期填写到日。';
