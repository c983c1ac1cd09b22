import type { Plugin } from 'vite';

/**
 * The first page names every file it may ever fetch: seven random letters tell them apart (the bundler's
 * least), and of styles a name besides would only travel along.
 */
export function shortNames(): Plugin {
  const short = <Name>(name: Name) =>
    (typeof name === 'string' ? name.replace('[hash]', '[hash:7]') : name) as Name;
  return {
    name: 'short-names',
    outputOptions: ({ entryFileNames, chunkFileNames, assetFileNames, ...options }) => ({
      ...options,
      ...(entryFileNames && { entryFileNames: short(entryFileNames) }),
      ...(chunkFileNames && { chunkFileNames: short(chunkFileNames) }),
      ...(typeof assetFileNames === 'string' && {
        assetFileNames: short(assetFileNames.replace('[name].', '')),
      }),
    }),
  };
}
