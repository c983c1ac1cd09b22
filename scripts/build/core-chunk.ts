import { resolve } from 'node:path';

/**
 * All that the first question needs travels as one script: on a slow line each further request
 * costs a round trip, and one text compresses better than eight. What it needs is found by walking
 * the static imports of these modules; whatever is imported with `import()` stays apart.
 */
const roots = [
  'src/routes/+layout.svelte',
  'src/routes/[programme]/check/[step]/+page.svelte',
  'src/routes/[programme]/check/[step]/+page.ts',
  '.svelte-kit/generated/client-optimized/app.js',
  'node_modules/@sveltejs/kit/src/runtime/client/entry.js',
].map((path) => resolve(path));

interface BundleContext {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

export function coreChunk() {
  let core: Set<string> | undefined;
  return {
    name(id: string, context: BundleContext) {
      core ??= reachable(context);
      return core.has(id) ? 'core' : null;
    },
  };
}

function reachable(context: BundleContext): Set<string> {
  const found = new Set<string>();
  const open = [...roots];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...(context.getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
}
