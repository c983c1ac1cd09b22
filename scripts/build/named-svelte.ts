import type { Plugin } from 'vite';

const WHOLE = "import * as svelte from 'svelte';";
const names = ['onMount', 'tick', 'untrack', 'settled'];
const NAMED = `import { ${names.map((name) => `${name} as $${name}`).join(', ')} } from 'svelte';
const svelte = { ${names.map((name) => `${name}: $${name}`).join(', ')} };`;

/**
 * SvelteKit's client imports the whole of Svelte to work with older majors too, and so keeps every
 * unused export in the first page. Named imports let the bundler leave them out.
 */
export function namedSvelte(): Plugin {
  return {
    name: 'named-svelte',
    transform(code, id) {
      if (!id.endsWith('kit/src/runtime/client/client.js')) return null;
      if (!code.includes(WHOLE))
        this.error('SvelteKit no longer imports Svelte whole: named-svelte.ts can go');
      return { code: code.replace(WHOLE, NAMED), map: null };
    },
  };
}
