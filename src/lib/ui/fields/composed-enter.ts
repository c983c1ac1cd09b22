/** Enter that ends a composition of a Chinese input method is not the user's "next". */
export function ignoreComposedEnter(event: KeyboardEvent): void {
  // 229 is what older engines report for a key that the input method took.
  if (event.key === 'Enter' && (event.isComposing || event.keyCode === 229)) event.preventDefault();
}
