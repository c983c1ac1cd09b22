import adapter from '@sveltejs/adapter-static';

// Everything built goes to the cache folder, so that the benchmark leaves its own sources clean.
const cache = '../../../../.cache/bench/bare-kit';

/** @type {import('@sveltejs/kit').Config} */
export default {
  kit: {
    adapter: adapter({ pages: `${cache}/build` }),
    outDir: `${cache}/.svelte-kit`,
    paths: { relative: true },
  },
};
