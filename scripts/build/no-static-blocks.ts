import type { Plugin } from 'vite';

/**
 * Chromium 92 and 93 know private members but not `static { }` in a class. The bundler lowers both
 * or neither, and private members lowered to WeakMaps cost Svelte 1.2 KB and time at every
 * keystroke; so neither is lowered, and a build that would need it stops here.
 */
export function noStaticBlocks(): Plugin {
  return {
    name: 'no-static-blocks',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && /[;{}]static\s*\{/.test(file.code))
          this.error(`${file.fileName} has a class with a static block: Chromium 92 cannot read it`);
    },
  };
}
