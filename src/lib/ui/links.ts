import { resolve } from '$app/paths';

/** Addresses of the pages; the only place that knows how they are made. */
export const homeLink = () => resolve('/');

export const stepLink = (programme: string, step: string) =>
  resolve('/[programme]/check/[step]', { programme, step });

export const resultLink = (programme: string) => resolve('/[programme]/result', { programme });

export const basisLink = (programme: string) => resolve('/[programme]/basis', { programme });
