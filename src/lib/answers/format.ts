/** Thousands are parted by a thin space, as the official statistics yearbooks do. */
const THIN_SPACE = '\u2009';

/** A figure for reading: 7022 → `7 022`, 1234.5 → `1 234.5`. Decimals are shown as they are. */
export function formatNumber(value: number, decimals?: number): string {
  const text = decimals === undefined ? plainDigits(value) : value.toFixed(decimals);
  const point = text.indexOf('.');
  const end = point < 0 ? text.length : point;
  const start = text.startsWith('-') ? 1 : 0;
  if (end - start <= 3) return text;
  let whole = text.slice(0, end);
  for (let i = end - 3; i > start; i -= 3) whole = whole.slice(0, i) + THIN_SPACE + whole.slice(i);
  return whole + text.slice(end);
}

/** `String` writes 1e-7 and 1e+21; people do not. */
const plainDigits = (value: number): string => {
  const text = String(value);
  return text.includes('e') ? value.toFixed(Math.abs(value) < 1 ? 12 : 0) : text;
};
