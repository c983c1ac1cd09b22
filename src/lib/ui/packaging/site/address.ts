import { resolve } from '$app/paths';

/** Address of a page, from its path within the site; relative, so that the site may lie anywhere. */
export const address = (path: string): string => resolve(path as '/');

/** The place within the page that the present address names, `#` included; '' if none. */
export const place = (): string => location.hash;
