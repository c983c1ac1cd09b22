/** A day of the Gregorian calendar; `month` and `day` count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Whether the calendar has this day (1990-02-30 and 1975-02-29 it has not). */
export function existsInCalendar({ year, month, day }: CalendarDay): boolean {
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const lengths = [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (lengths[month - 1] ?? 0);
}

export function isLater(a: CalendarDay, b: CalendarDay): boolean {
  return (a.year - b.year || a.month - b.month || a.day - b.day) > 0;
}
