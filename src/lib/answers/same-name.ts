import { toHalfWidth } from './characters';

/** Company names are compared without regard to spaces and to half- or full-width brackets. */
export const sameName = (a: string, b: string): boolean => nameKey(a) === nameKey(b);

/** The same for names that are the same. */
export const nameKey = (name: string): string =>
  toHalfWidth(name).replace(/\s+/g, '').toUpperCase();
