import adapter from '@sveltejs/adapter-static';
import { execSync } from 'node:child_process';

/** Keys the offline cache: must change with every build, and be the same throughout one. */
const buildName = (process.env.BUILD_NAME ??= `${commit()}-${Date.now().toString(36)}`);

function commit() {
  try {
    return execSync('git rev-parse --short HEAD', { stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .trim();
  } catch {
    return 'local';
  }
}

/** @type {import('@sveltejs/kit').Config} */
export default {
  compilerOptions: {
    // Short class names, and no version on `window`: both travel with the first page.
    cssHash: ({ hash, css }) => `s${hash(css)}`,
    discloseVersion: false,
  },
  kit: {
    adapter: adapter({ precompress: false }),
    paths: { relative: true },
    version: { name: buildName, pollInterval: 0 },
    // Styles travel in the page: a style sheet of its own would hold back the first paint.
    inlineStyleThreshold: 64 * 1024,
    serviceWorker: { register: false },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self'],
        'style-src': ['self'],
        // SvelteKit's own route announcer hides itself with a style attribute.
        'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
        'img-src': ['self', 'data:', 'blob:'],
        'font-src': ['self'],
        'connect-src': ['self'],
        'worker-src': ['self'],
        'manifest-src': ['self'],
        'base-uri': ['none'],
        'form-action': ['none'],
      },
    },
  },
};
