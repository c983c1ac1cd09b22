import type { Plugin } from 'vite';
import { changeManifest } from './client-manifest.ts';

/**
 * SvelteKit puts into each page the styles its files need, and finds those by walking the build's manifest
 * from the page on, every file once. The core chunk names all pages (to load them on the way there), so
 * that a file two pages share was found under the wrong one first, and its styles were missing: the page
 * jumped when they came. In the manifest SvelteKit reads, no file leads to another page.
 */
export function pageStyles(): Plugin {
  return {
    name: 'page-styles',
    async writeBundle({ dir }) {
      if (!dir) this.error('page-styles.ts expects a folder to build to');
      await changeManifest(dir, (record) => {
        if (record.dynamicImports)
          record.dynamicImports = record.dynamicImports.filter((name) => !isPage(name));
      });
    },
  };
}

const isPage = (name: string) => /\/generated\/client-optimized\/nodes\/\d+\.js$/.test(name);
