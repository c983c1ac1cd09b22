import type { Portion } from './reader-job';

/** Bytes in a portion. */
const LARGEST = 8 * 1024 * 1024;

/** In their order, a number of things at a time, fewer where they are large. */
export function portionsOf<Item>(
  items: readonly Item[],
  most: number,
  sizeOf: (item: Item) => number = () => 0,
): Item[][] {
  const portions: Item[][] = [];
  let [portion, size]: [Item[], number] = [[], 0];
  for (const item of items) {
    if (portion.length === most || (portion.length > 0 && size + sizeOf(item) > LARGEST)) {
      portions.push(portion);
      [portion, size] = [[], 0];
    }
    portion.push(item);
    size += sizeOf(item);
  }
  if (portion.length > 0) portions.push(portion);
  return portions;
}

/** Portions that may still be coming in while the first are worked on. */
export class Supply {
  onmore = () => {};

  constructor(
    private readonly waiting: Portion[],
    public complete = true,
  ) {}

  add(portion: Portion): void {
    this.waiting.push(portion);
    this.onmore();
  }

  close(): void {
    this.complete = true;
    this.onmore();
  }

  next(): Portion | undefined {
    return this.waiting.shift();
  }
}
