import type { Plugin } from 'vite';

/**
 * The bundler puts its own few lines (name `rolldown-runtime`) in a file of their own, which would
 * cost the first page a request. They are copied into the files that import them instead.
 */
export function inlineRuntime(): Plugin {
  return {
    name: 'inline-runtime',
    enforce: 'pre',
    generateBundle: {
      order: 'pre',
      handler(_options, bundle) {
        const runtime = Object.values(bundle).find(
          (file) => file.type === 'chunk' && file.name === 'rolldown-runtime',
        );
        if (runtime?.type !== 'chunk') return;
        const exported = /export\{([^}]*)\};?\s*$/.exec(runtime.code);
        if (!exported) this.error('rolldown-runtime is not as expected: see inline-runtime.ts');
        const body = runtime.code.slice(0, exported.index);
        const names = exported[1]!.replace(/([\w$]+) as ([\w$]+)/g, '$2:$1');
        const base = runtime.fileName.split('/').at(-1)!.replace(/\./g, '\\.');
        const statement = new RegExp(`import\\{([^}]*)\\}from"[^"]*${base}";`);
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk' || !file.imports.includes(runtime.fileName)) continue;
          const found = statement.exec(file.code);
          if (!found) this.error(`${file.fileName}: import of rolldown-runtime not found`);
          const wanted = found[1]!.replace(/([\w$]+) as ([\w$]+)/g, '$1:$2');
          file.code = file.code.replace(
            found[0],
            () => `const{${wanted}}=(()=>{${body}return{${names}}})();`,
          );
          file.imports = file.imports.filter((name) => name !== runtime.fileName);
        }
        delete bundle[runtime.fileName];
      },
    },
  };
}
