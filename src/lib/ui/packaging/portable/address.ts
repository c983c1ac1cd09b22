/** Address of a page: all are in this one file, told apart after the `#`. */
export const address = (path: string): string => `#${path}`;

/** The place within the page that the present address names (`#/page/#place`); '' if none. */
export function place(): string {
  const [, , name] = location.hash.split('#');
  return name === undefined ? '' : `#${name}`;
}
