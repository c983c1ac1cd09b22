/** Excel's day 60 is 29 February 1900, which never was. */
const LEAP_SLIP = 60;
const DAY_MS = 86_400_000;
/** The last day Excel knows: 9999-12-31. */
const LAST = 2_958_465;
/** Days between the two systems: the Macintosh of old counts from 1904. */
const SYSTEM_1904 = 1462;

/** The calendar day of an Excel serial number, `YYYY-MM-DD`; undefined outside Excel's calendar. */
export function serialDate(serial: number, date1904 = false): string | undefined {
  const days = Math.floor(serial) + (date1904 ? SYSTEM_1904 : 0);
  if (days < 1 || days > LAST || days === LEAP_SLIP) return undefined;
  const fromEpoch = Date.UTC(1899, 11, days < LEAP_SLIP ? 31 : 30) + days * DAY_MS;
  return new Date(fromEpoch).toISOString().slice(0, 10);
}
