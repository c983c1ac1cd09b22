import { minify } from 'terser';
import type { Plugin } from 'vite';

/** The first page's script once more through a slower minifier: on a slow line each byte is waited for. */
export function smallerCore(): Plugin {
  return {
    name: 'smaller-core',
    async generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk' || file.name !== 'core') continue;
        const { code } = await minify(file.code, {
          module: true,
          compress: { passes: 3, ecma: 2020, unsafe_arrows: true },
          format: { ecma: 2020 },
        });
        if (!code) this.error('terser gave nothing back');
        file.code = code;
      }
    },
  };
}
