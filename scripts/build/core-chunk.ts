/**
 * All that the first question needs travels as one script: on a slow line each further request
 * costs a round trip, and one text compresses better than eight. What it needs is found by walking
 * the static imports of the pages below; whatever is imported with `import()` stays apart.
 */
const firstPages =
  /src\/routes\/(\+layout\.svelte|\[programme\]\/check\/\[step\]\/\+page\.(svelte|ts))$|generated\/client-optimized\/app\.js$|kit\/src\/runtime\/client\/entry\.js$|rolldown\/runtime/;

interface BundleContext {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

export function coreChunk() {
  const core = new Set<string>();
  const walk = (id: string, context: BundleContext) => {
    if (core.has(id)) return;
    core.add(id);
    for (const imported of context.getModuleInfo(id)?.importedIds ?? []) walk(imported, context);
  };
  return {
    // Rolldown asks for every module before it lays out any chunk; the name is decided by the set.
    name(id: string, context: BundleContext) {
      if (firstPages.test(id)) walk(id, context);
      return core.has(id) ? 'core' : null;
    },
  };
}
