import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** The folder svelte.config.js lets the static adapter write to. */
const OUT = join(import.meta.dirname, '../../../../.cache/bench/bare-kit/build');

/**
 * A wizard as SvelteKit makes it by default: split chunks, hydration, seven `$derived` verdicts, no
 * storage. It is built with the app's own kit, svelte and vite.
 * @returns the folder to serve
 */
export async function buildBareKit(): Promise<string> {
  const vite = join(import.meta.dirname, '../../../../node_modules/vite/bin/vite.js');
  // Kit reads its configuration from the working directory, hence a process of its own.
  await promisify(execFile)(process.execPath, [vite, 'build', '--logLevel', 'error'], {
    cwd: import.meta.dirname,
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return OUT;
}
