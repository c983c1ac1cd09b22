/**
 * Exact comparison of figures. A figure is what was typed: a short decimal. Ratios stay fractions
 * until they are shown, because 462.7 ÷ 7022 must not be rounded before it is compared.
 */

/** `(top ÷ bottom) × scale`; `bottom` is positive. Amounts have bottom 1, percentages scale 100. */
export interface Quantity {
  readonly top: number;
  readonly bottom: number;
  readonly scale: number;
}

export const amount = (value: number): Quantity => ({ top: value, bottom: 1, scale: 1 });

/** `part` in % of `whole`; `whole` must be positive. */
export const percentage = (part: number, whole: number): Quantity => ({
  top: part,
  bottom: whole,
  scale: 100,
});

export const fraction = (top: number, bottom: number): Quantity => ({ top, bottom, scale: 1 });

/** The nearest double, without the last digit's noise: 0.07 in % of 1 is 7, not 7.000000000000001. */
export function toNumber(q: Quantity): number {
  if (q.bottom === 1 && q.scale === 1) return q.top;
  const value = (q.top * q.scale) / q.bottom;
  const tidy = Math.round(value * 1e9) / 1e9;
  return Math.abs(value - tidy) <= Math.abs(value) * 1e-15 ? tidy : value;
}

/** Negative, zero or positive as the quantity is below, at or above the threshold: exactly. */
export function compare(q: Quantity, threshold: number): number {
  if (q.bottom === 1 && q.scale === 1) return q.top - threshold;
  const left = q.top * q.scale;
  const right = threshold * q.bottom;
  const difference = left - right;
  // A double errs by parts in 10^15; only a near tie needs exact arithmetic.
  if (Math.abs(difference) > 1e-9 * Math.max(Math.abs(left), Math.abs(right))) return difference;
  return exactShortfall(q, threshold) * -1;
}

/** How much is still lacking, 0 when the threshold is reached. Positive whenever `compare` is negative. */
export function gapTo(q: Quantity, threshold: number): number {
  if (compare(q, threshold) >= 0) return 0;
  return exactShortfall(q, threshold) / q.bottom;
}

/**
 * `threshold × bottom − top × scale`, exactly, and only then made a double. Figures of a few decimals
 * become whole numbers that a double still holds; longer ones go through big integers.
 */
function exactShortfall({ top, bottom, scale }: Quantity, threshold: number): number {
  const [t, b, n] = [powerOf(threshold), powerOf(bottom), powerOf(top)];
  const common = Math.max(t * b, n);
  const asked = Math.round(threshold * t) * Math.round(bottom * b) * (common / (t * b));
  const had = Math.round(top * n) * scale * (common / n);
  return Math.abs(asked) <= Number.MAX_SAFE_INTEGER && Math.abs(had) <= Number.MAX_SAFE_INTEGER
    ? (asked - had) / common
    : bigShortfall(top, bottom, scale, threshold);
}

/** The power of ten that makes a short decimal whole: 462.7 → 10; NaN when it has too many places. */
function powerOf(value: number): number {
  for (let power = 1; power <= 1e6; power *= 10)
    if (Math.round(value * power) / power === value) return power;
  return NaN;
}

function bigShortfall(top: number, bottom: number, scale: number, threshold: number): number {
  const [t, b, n] = [decimal(threshold), decimal(bottom), decimal(top)];
  const product = { digits: t.digits * b.digits, places: t.places + b.places };
  const part = { digits: n.digits * BigInt(scale), places: n.places };
  const places = Math.max(product.places, part.places);
  const difference =
    product.digits * 10n ** BigInt(places - product.places) -
    part.digits * 10n ** BigInt(places - part.places);
  return Number(`${difference}e-${places}`);
}

/** Half up to one decimal, as the official examples show (78.3, 9.1). */
export function roundedToTenths(q: Quantity): number {
  const tenths = toNumber(q) * 10;
  const floor = Math.floor(tenths);
  const isTie = Math.abs(tenths - floor - 0.5) < 1e-6;
  const up = isTie ? exactShortfall(q, (floor + 0.5) / 10) <= 0 : tenths - floor > 0.5;
  return (up ? floor + 1 : floor) / 10;
}

/** The decimal a double was written as: 462.7 is 4627 with one place, not 462.69999…. */
function decimal(value: number): { digits: bigint; places: number } {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const [whole = '', decimals = ''] = mantissa.split('.');
  const places = decimals.length - Number(exponent);
  const digits = BigInt(whole + decimals);
  return places >= 0 ? { digits, places } : { digits: digits * 10n ** BigInt(-places), places: 0 };
}
