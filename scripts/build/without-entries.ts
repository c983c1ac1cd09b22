import type { Plugin } from 'vite';

/**
 * With all pages in one file there are no pages to be written beforehand, and SvelteKit refuses to be
 * told which: `entries` of the routes' `+page.ts` stays unexported in the portable build.
 */
export function withoutEntries(): Plugin {
  return {
    name: 'without-entries',
    enforce: 'pre',
    transform: (code, id) =>
      id.endsWith('/+page.ts') && code.includes('export const entries')
        ? { code: code.replace('export const entries', 'const entries'), map: null }
        : null,
  };
}
