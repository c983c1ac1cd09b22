import { monthsBetween, type PartialDate } from '../answers/dates';
import { fraction } from '../assess/quantity';
import type { Edition, Measure, Open } from './types';

/** Whole months up to the reference day; a month without its day may leave both ends open. */
export function yearsSince(date: PartialDate | undefined, blank: Open, edition: Edition): Measure {
  if (date === undefined) return blank;
  const most = monthsBetween(date, edition.referenceDay, 'first');
  const least = monthsBetween(date, edition.referenceDay, 'last');
  const high = fraction(most, 12);
  if (most === least) return high;
  return { low: fraction(least, 12), high, missing: blank.missing, note: DAY_DECIDES };
}

const DAY_DECIDES = '差这几天决定是否满年限，请把日期填写到日。';
