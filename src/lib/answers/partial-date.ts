import { daysIn, digits, type PartialDate } from './dates';

/** What `parseDate` gives, told without reading it again: files of a thousand firms hold a million dates. */
export function isPartialDate(value: unknown): value is PartialDate {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}(-\d{2})?$/.test(value)) return false;
  const [year, month] = [digits(value, 0, 4), digits(value, 5, 7)];
  if (year < 1900 || year > 2100 || month < 1 || month > 12) return false;
  const day = value.length === 7 ? 1 : digits(value, 8, 10);
  return day >= 1 && day <= daysIn(year, month);
}
