/** ZC 0006-2003: year, type digit 1 (invention), seven digits of a serial number, check digit. */
const WEIGHTS = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];

export function patentNumber(year: number, serial: number): string {
  const body = `${year}1${String(serial).padStart(7, '0')}`;
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(body[place]), 0);
  return `ZL${body}.${'0123456789X'[sum % 11]!}`;
}
