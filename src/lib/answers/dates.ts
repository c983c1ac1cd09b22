import { toHalfWidth } from './characters';
import type { Parsed } from './numbers';

/** `YYYY-MM-DD`, or `YYYY-MM` where the form asks for the month only. */
export type PartialDate = string;

/** Reads 2021年5月, 2021.05, 2021/5/6, 2021-05-06, 202105 or 20210506. */
export function parseDate(text: string): Parsed<PartialDate> {
  const plain = toHalfWidth(text)
    .replace(/\s+/g, '')
    .replace(/[。、]/g, '.');
  if (plain === '') return { state: 'empty' };
  const problem = (message: string): Parsed<PartialDate> => ({ state: 'problem', message });

  const parts =
    /^(\d{4})[-./年](\d{1,2})(?:[-./月](\d{1,2})日?|月)?$/.exec(plain) ??
    /^(\d{4})(\d{2})(\d{2})?$/.exec(plain);
  if (!parts) {
    if (/^\d{4}年?$/.test(plain)) return problem('请填写到月，例如 2018年5月。');
    if (/^\d{2}[-./年]/.test(plain)) return problem('年份请写四位，例如 2018年5月。');
    return problem('没有读懂这个日期，请写成 2018年5月 或 2018-05-06。');
  }
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), parts[3] && Number(parts[3])];
  if (year < 1900 || year > 2100) return problem(`年份 ${year} 不合理，请检查。`);
  if (month < 1 || month > 12) return problem(`没有 ${month} 月，请检查。`);
  const pad = (n: number) => String(n).padStart(2, '0');
  if (typeof day !== 'number') return { state: 'value', value: `${year}-${pad(month)}` };
  if (day < 1 || day > daysIn(year, month))
    return problem(`${year}年${month}月没有 ${day} 日，请检查。`);
  return { state: 'value', value: `${year}-${pad(month)}-${pad(day)}` };
}

export const daysIn = (year: number, month: number): number =>
  month === 2
    ? isLeap(year)
      ? 29
      : 28
    : month === 4 || month === 6 || month === 9 || month === 11
      ? 30
      : 31;

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The first day a partial date can mean. */
export const earliestDay = (date: PartialDate): string => (date.length === 7 ? `${date}-01` : date);

/** The last day a partial date can mean. */
export const latestDay = (date: PartialDate): string =>
  date.length === 7
    ? `${date}-${daysIn(Number(date.slice(0, 4)), Number(date.slice(5, 7)))}`
    : date;

/**
 * Whole calendar months from a date to a later day; negative when it is earlier. A date without its
 * day is taken as the `first` or the `last` day of its month.
 */
export function monthsBetween(from: PartialDate, to: string, taken: 'first' | 'last'): number {
  const [toYear, toMonth, toDay] = [digits(to, 0, 4), digits(to, 5, 7), digits(to, 8, 10)];
  const [year, month] = [digits(from, 0, 4), digits(from, 5, 7)];
  const day = from.length > 7 ? digits(from, 8, 10) : taken === 'first' ? 1 : daysIn(year, month);
  const months = (toYear - year) * 12 + toMonth - month;
  // The last day of a short month completes the month of a longer one: 31 May + 1 month = 30 June.
  return toDay >= day || toDay === daysIn(toYear, toMonth) ? months : months - 1;
}

/** Read in place: this runs for every verdict at every keystroke. */
export function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) value = value * 10 + text.charCodeAt(at) - 48;
  return value;
}

/** 2018-05 → 2018年5月; 2018-05-06 → 2018年5月6日. */
export const dateInChinese = (date: PartialDate): string =>
  `${Number(date.slice(0, 4))}年${Number(date.slice(5, 7))}月` +
  (date.length > 7 ? `${Number(date.slice(8, 10))}日` : '');
