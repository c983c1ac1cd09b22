import adapter from '@sveltejs/adapter-static';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { buildName } from './scripts/build/build-name.js';

/** `PORTABLE=1` builds one file to be opened from a disk; otherwise a folder for a web server. */
const portable = process.env.PORTABLE === '1';

/** The policy's word for the script that stands in app.html itself. */
function ownScript() {
  const [, script] = /<script>([\s\S]*?)<\/script>/.exec(readFileSync('src/app.html', 'utf8'));
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}

const policy = {
  'default-src': ['none'],
  // SvelteKit's own route announcer hides itself with a style attribute.
  'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
  'img-src': ['self', 'data:', 'blob:'],
  'base-uri': ['none'],
  'form-action': ['none'],
};

const site = {
  adapter: adapter({ precompress: false }),
  alias: { $packaging: 'src/lib/ui/packaging/site' },
  // Styles travel in the page: a style sheet of its own would hold back the first paint.
  inlineStyleThreshold: 64 * 1024,
  csp: {
    mode: 'hash',
    directives: {
      ...policy,
      'script-src': ['self', ownScript()],
      'style-src': ['self'],
      'font-src': ['self'],
      'connect-src': ['self'],
      'worker-src': ['self'],
      'manifest-src': ['self'],
    },
  },
};

const file = {
  outDir: '.cache/portable/kit',
  adapter: adapter({ pages: '.cache/portable/pages' }),
  alias: { $packaging: 'src/lib/ui/packaging/portable' },
  router: { type: 'hash' },
  output: { bundleStrategy: 'inline' },
  csp: {
    mode: 'hash',
    // It can fetch nothing at all: everything is in it, and its workers are made from it.
    directives: {
      ...policy,
      'img-src': ['data:', 'blob:'],
      'worker-src': ['blob:'],
      // The framework adds the hashes of its own script and styles.
      'script-src': [ownScript()],
      'style-src': [],
    },
  },
};

/** @type {import('@sveltejs/kit').Config} */
export default {
  compilerOptions: {
    // Without a rune in it a component would count as one of Svelte 4, and bring its old engine.
    runes: true,
    // Short class names, and no version on `window`: both travel with the first page.
    cssHash: ({ hash, css }) => `s${hash(css)}`,
    discloseVersion: false,
  },
  kit: {
    paths: { relative: true },
    version: { name: buildName(), pollInterval: 0 },
    serviceWorker: { register: false },
    ...(portable ? file : site),
  },
};
