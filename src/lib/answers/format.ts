/** Thousands are parted by a thin space, as the official statistics yearbooks do. */
const THIN_SPACE = '\u2009';

/** A figure for reading: 7022 → `7 022`, 1234.5 → `1 234.5`. Decimals are shown as they are. */
export function formatNumber(value: number, decimals?: number): string {
  const text = decimals === undefined ? plainDigits(value) : value.toFixed(decimals);
  if (text.length <= 3) return text;
  const point = text.indexOf('.');
  const end = point < 0 ? text.length : point;
  const start = value < 0 ? 1 : 0;
  let whole = text.slice(0, end);
  for (let i = end - 3; i > start; i -= 3) whole = whole.slice(0, i) + THIN_SPACE + whole.slice(i);
  return whole + text.slice(end);
}

/** A figure with its unit: 6 000 万元, 80%. */
export const withUnit = (value: number, unit: string): string =>
  `${formatNumber(value)}${unit === '%' ? '%' : ` ${unit}`}`;

/** `String` writes 1e-7 and 1e+21; people do not. */
const plainDigits = (value: number): string => {
  const size = Math.abs(value);
  if (size >= 1e21) return value.toFixed(0);
  return size < 1e-6 && size > 0 ? value.toFixed(12) : String(value);
};
