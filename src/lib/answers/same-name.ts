import { toHalfWidth } from './characters';

/** Company names are compared without regard to spaces and to half- or full-width brackets. */
export const sameName = (a: string, b: string): boolean => nameKey(a) === nameKey(b);

const nameKey = (name: string) => toHalfWidth(name).replace(/\s+/g, '').toUpperCase();
