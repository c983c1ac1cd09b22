/**
 * Sum of weight × value over the leading characters of `text`, one per weight: the first step of
 * every check digit in this folder. `valueOf` turns one character into its number.
 */
export function weightedSum(
  text: string,
  weights: readonly number[],
  valueOf: (character: string) => number = Number,
): number {
  return weights.reduce((sum, weight, i) => sum + weight * valueOf(text.charAt(i)), 0);
}
