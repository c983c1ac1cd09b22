import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mayGo, overSince, type Kept30Days } from './days';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const day = (date: string) => Date.parse(`${date}T09:00:00+08:00`);
const seenOn = (date: string, row: Kept30Days): Kept30Days => {
  vi.setSystemTime(day(date));
  return { ...row, overSince: overSince(row) };
};

test('what is put away goes a week after its thirty days were seen to be over', () => {
  let row: Kept30Days = { at: day('2024-05-01') };
  for (const date of ['2024-05-02', '2024-05-31']) {
    row = seenOn(date, row);
    expect([date, row.overSince, mayGo(row)]).toEqual([date, undefined, false]);
  }
  row = seenOn('2024-06-20', row);
  expect(mayGo(row)).toBe(false);
  row = seenOn('2024-06-27', row);
  expect(mayGo(row)).toBe(false);
  row = seenOn('2024-06-28', row);
  expect(mayGo(row)).toBe(true);
});

test('a clock that was years ahead has taken nothing with it', () => {
  let row = seenOn('2044-05-01', { at: day('2024-05-01') });
  expect(mayGo(row)).toBe(false);
  row = seenOn('2024-05-02', row);
  expect(row.overSince).toBeUndefined();
  row = seenOn('2044-05-01', row);
  // Put right to a day on which the thirty days are over, too: the week begins then.
  row = seenOn('2024-07-01', row);
  expect(mayGo(row)).toBe(false);
  expect(row.overSince).toBe(day('2024-07-01'));
});

test('neither has a clock that was years behind and is put right', () => {
  const row = seenOn('2024-05-02', { at: day('2001-01-01') });
  expect(mayGo(row)).toBe(false);
});
