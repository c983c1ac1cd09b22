import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { coreChunk } from './scripts/build/core-chunk.ts';
import { directEntries } from './scripts/build/direct-entries.ts';
import { inlineRuntime } from './scripts/build/inline-runtime.ts';
import { licences } from './scripts/build/licences.ts';
import { namedSvelte } from './scripts/build/named-svelte.ts';
import { noStaticBlocks } from './scripts/build/no-static-blocks.ts';
import { shortNames } from './scripts/build/short-names.ts';
import { smallerCore } from './scripts/build/smaller-core.ts';
import { pageStyles } from './scripts/build/page-styles.ts';
import { quickEdition } from './scripts/build/quick-edition.ts';
import { withoutEntries } from './scripts/build/without-entries.ts';

/** jsPDF can draw web pages and pictures; ours draws neither, and the four cost 170 KB. */
const empty = fileURLToPath(new URL('./src/lib/documents/empty.ts', import.meta.url));

const portable = process.env['PORTABLE'] === '1';

export default defineConfig(({ isSsrBuild }) => ({
  resolve: {
    alias: { html2canvas: empty, canvg: empty, dompurify: empty, 'fast-png': empty },
  },
  plugins: [
    ...(portable ? [withoutEntries()] : [inlineRuntime()]),
    namedSvelte(),
    noStaticBlocks(),
    quickEdition(),
    smallerCore(),
    licences(),
    sveltekit(),
    ...(portable || isSsrBuild ? [] : [shortNames(), pageStyles(), directEntries()]),
  ],
  build: {
    // 360 安全浏览器 and Windows 7 stop at Chromium 92–109; why 98 here: see noStaticBlocks.
    target: ['chrome98', 'firefox115', 'safari16.4'],
    cssTarget: ['chrome92', 'firefox115', 'safari15.4'],
    // Of a later page only the styles are named beforehand: the list travels with the first page.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, parts) => parts.filter((part) => part.endsWith('.css')),
    },
    ...(portable && { assetsInlineLimit: Infinity }),
    ...(!isSsrBuild && {
      rolldownOptions: {
        // Svelte asks for `import.meta` in passing; one file has none, and needs none.
        checks: { pluginTimings: false, ...(portable && { emptyImportMeta: false }) },
        ...(!portable && { output: { codeSplitting: { groups: [coreChunk()] } } }),
      },
    }),
  },
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    // Slow machines are not wrong: how fast something is, the benchmark tells.
    testTimeout: 30_000,
  },
}));
