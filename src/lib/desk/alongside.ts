/** Where two sequences part and meet again. */
export interface Gap<A, B> {
  /** The last of the first sequence before it; undefined at the beginning. */
  after: A | undefined;
  /** Of the first sequence, not found in the second. */
  missing: A[];
  /** Of the second sequence, not in the first. */
  extra: B[];
}

/** How far they may part before they must meet again. */
const FARTHEST = 200;

/**
 * Lays two sequences side by side that are alike but for few places; they meet again where two in a row
 * are alike. Undefined when they never do.
 */
export function alongside<A, B>(
  one: readonly A[],
  other: readonly B[],
  alike: (a: A, b: B) => boolean,
): Gap<A, B>[] | undefined {
  const gaps: Gap<A, B>[] = [];
  let [i, j] = [0, 0];
  const meets = (a: number, b: number): boolean =>
    a === one.length || b === other.length
      ? a === one.length && b === other.length
      : alike(one[a]!, other[b]!) &&
        (a + 1 === one.length || b + 1 === other.length || alike(one[a + 1]!, other[b + 1]!));
  while (i < one.length || j < other.length) {
    if (i < one.length && j < other.length && alike(one[i]!, other[j]!)) {
      i += 1;
      j += 1;
      continue;
    }
    const next = nearest((a, b) => meets(i + a, j + b), one.length - i, other.length - j);
    if (!next) return undefined;
    const [a, b] = next;
    gaps.push({ after: one[i - 1], missing: one.slice(i, i + a), extra: other.slice(j, j + b) });
    [i, j] = [i + a, j + b];
  }
  return gaps;
}

/** The least steps forward in both after which they meet; steps alike in both before others. */
function nearest(
  meets: (a: number, b: number) => boolean,
  mostA: number,
  mostB: number,
): [number, number] | undefined {
  for (let sum = 1; sum <= FARTHEST; sum += 1)
    for (let apart = sum % 2; apart <= sum; apart += 2)
      for (const a of [(sum - apart) / 2, (sum + apart) / 2]) {
        const b = sum - a;
        if (a <= mostA && b <= mostB && meets(a, b)) return [a, b];
      }
  return undefined;
}
