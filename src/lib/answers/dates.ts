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
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The first day a partial date can mean. */
export const earliestDay = (date: PartialDate): string => (date.length === 7 ? `${date}-01` : date);

/** The last day a partial date can mean. */
export const latestDay = (date: PartialDate): string =>
  date.length === 7
    ? `${date}-${daysIn(Number(date.slice(0, 4)), Number(date.slice(5, 7)))}`
    : date;

export const isPartialDate = (value: unknown): value is PartialDate =>
  typeof value === 'string' &&
  /^\d{4}-\d{2}(-\d{2})?$/.test(value) &&
  parseDate(value).state === 'value';

/** Whole calendar months from one day to a later one; negative when it is earlier. */
export function monthsBetween(from: string, to: string): number {
  const [fy, fm, fd] = split(from);
  const [ty, tm, td] = split(to);
  const months = (ty - fy) * 12 + tm - fm;
  // The last day of a short month completes the month of a longer one: 31 May + 1 month = 30 June.
  const completed = td >= fd || td === daysIn(ty, tm);
  return completed ? months : months - 1;
}

const split = (day: string) =>
  [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))] as const;

/** 2018-05 → 2018年5月; 2018-05-06 → 2018年5月6日. */
export const dateInChinese = (date: PartialDate): string =>
  `${Number(date.slice(0, 4))}年${Number(date.slice(5, 7))}月` +
  (date.length > 7 ? `${Number(date.slice(8, 10))}日` : '');
