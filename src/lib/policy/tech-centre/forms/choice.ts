/**
 * 1、国有企业   √ 3、民营企业: the fixed choices of a form with the chosen one ticked. The blank keeps the
 * tick from reading as a root: in some typefaces its arm reaches over what follows.
 */
export function ticked<V extends string>(
  options: readonly (readonly [value: V, words: string])[],
  chosen: V | undefined,
  between: string,
): string {
  return options.map(([value, words]) => (value === chosen ? `√ ${words}` : words)).join(between);
}
