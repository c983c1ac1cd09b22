import { minifySync, type Plugin } from 'vite';
import { exportsOf, specifiers } from './exported-names.ts';

/**
 * The bundler puts its own few lines (name `rolldown-runtime`) in a file of their own, which would
 * cost the first page a request. What a file uses of them is copied into it instead.
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
        const exported = exportsOf(runtime.code);
        if (!exported) this.error('rolldown-runtime is not as expected: see inline-runtime.ts');
        // Its stand-in for `require` is made by a call, which only a note lets the minifier leave out.
        const body = runtime.code
          .slice(0, exported.index)
          .replace(/=(\(\w+=>typeof require)/, '=/*@__PURE__*/$1');
        const local = new Map(specifiers(exported[1]!).map(([name, as]) => [as, name]));
        const base = runtime.fileName.split('/').at(-1)!.replace(/\./g, '\\.');
        const statement = new RegExp(`import\\{([^}]*)\\}from"[^"]*${base}";`);
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk' || !file.imports.includes(runtime.fileName)) continue;
          const found = statement.exec(file.code);
          if (!found) this.error(`${file.fileName}: import of rolldown-runtime not found`);
          const wanted = specifiers(found[1]!);
          const returned = wanted.map(([name, as]) => `${as}:${local.get(name)}`).join(',');
          const taken = wanted.map(([, as]) => as).join(',');
          const { code } = minifySync('runtime.js', `const{${taken}}=(()=>{${body}return{${returned}}})();`);
          file.code = file.code.replace(found[0], () => code.trimEnd());
          file.imports = file.imports.filter((name) => name !== runtime.fileName);
        }
        delete bundle[runtime.fileName];
      },
    },
  };
}
