/** Whether a key belongs to a Chinese input method; 229 is what some engines report for such a key. */
export const isComposed = ({ isComposing, keyCode }: KeyboardEvent): boolean =>
  isComposing || keyCode === 229;

/** Enter that ends a composition is not the user's "next". */
export function ignoreComposedEnter(event: KeyboardEvent): void {
  if (event.key === 'Enter' && isComposed(event)) event.preventDefault();
}
