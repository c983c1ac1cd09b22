/** The middle of the sorted values (the mean of the two middles when their number is even). */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The p-quantile, 0 to 1, interpolated between neighbours. */
export function quantile(values: readonly number[], p: number): number {
  if (values.length === 0) throw new Error('没有测到任何数值');
  const sorted = [...values].sort((a, b) => a - b);
  const position = (sorted.length - 1) * p;
  const below = sorted[Math.floor(position)]!;
  const above = sorted[Math.ceil(position)]!;
  return below + (above - below) * (position - Math.floor(position));
}
