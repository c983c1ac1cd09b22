import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { changeManifest } from './client-manifest.ts';
import { exportsOf, specifiers } from './exported-names.ts';

/**
 * SvelteKit starts a page with two files that only pass on what the core chunk holds. On a slow line each
 * is one more request: the core gives those names itself, and pages are sent straight to it.
 */
export function directEntries(): Plugin {
  let core = '';
  let passedOver: string[] = [];
  return {
    name: 'direct-entries',
    generateBundle: {
      // After the last minifier: what is written here is final.
      order: 'post',
      handler(_options, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const entries = chunks.filter(({ name }) => name === 'entry/start' || name === 'entry/app');
        // The service worker is a build of its own.
        if (entries.length === 0) return;
        const chunk = chunks.find(({ name }) => name === 'core');
        const exported = chunk && exportsOf(chunk.code);
        if (!exported) this.error('the core chunk is not as expected: see direct-entries.ts');
        const locals = new Map(specifiers(exported[1]!).map(([local, as]) => [as, local]));
        const given = entries.flatMap(({ code, fileName }) => {
          const passed = /^export\{([^}]*)\}from"[^"]*";?\s*$/.exec(code);
          if (!passed) this.error(`${fileName} does more than pass on: see direct-entries.ts`);
          return specifiers(passed[1]!).map(([name, as]) => `${locals.get(name)} as ${as}`);
        });
        chunk.code = `${chunk.code.slice(0, exported.index)}export{${[exported[1], ...given].join(',')}};`;
        core = chunk.fileName;
        passedOver = entries.map(({ fileName }) => fileName);
      },
    },
    writeBundle: {
      // Not while another part changes the same file.
      sequential: true,
      async handler({ dir }) {
        if (passedOver.length === 0) return;
        if (!dir) this.error('direct-entries.ts expects a folder to build to');
        await changeManifest(dir, (record) => {
          if (passedOver.includes(record.file)) record.file = core;
        });
        await Promise.all(passedOver.map((file) => rm(join(dir, file))));
      },
    },
  };
}
