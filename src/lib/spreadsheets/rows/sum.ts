/** Millionths: 1 分 is 0.000001 万元, and any figure read here is a whole number of them. */
const UNIT = 1e6;

/** The exact sum of what is a number, in millionths. */
export const sumOf = (values: readonly unknown[]): bigint =>
  values.reduce<bigint>(
    (sum, value) => (typeof value === 'number' ? sum + BigInt(Math.round(value * UNIT)) : sum),
    0n,
  );
