import { expect, test } from 'vitest';
import { existsInCalendar, isLater } from './calendar-day';

test.each([
  [2024, 2, 29, true],
  [2000, 2, 29, true],
  [1900, 2, 29, false],
  [2023, 2, 29, false],
  [2024, 4, 31, false],
  [2024, 12, 31, true],
  [2024, 12, 32, false],
  [2024, 13, 1, false],
  [2024, 0, 1, false],
  [2024, 1, 0, false],
])('%i-%i-%i exists: %s', (year, month, day, exists) => {
  expect(existsInCalendar({ year, month, day })).toBe(exists);
});

test.each([
  [{ year: 2024, month: 5, day: 31 }, false],
  [{ year: 2024, month: 6, day: 1 }, true],
  [{ year: 2024, month: 5, day: 30 }, false],
  [{ year: 2025, month: 1, day: 1 }, true],
  [{ year: 2023, month: 12, day: 31 }, false],
])('%j is later than 2024-05-31: %s', (day, later) => {
  expect(isLater(day, { year: 2024, month: 5, day: 31 })).toBe(later);
});
