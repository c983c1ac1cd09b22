import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/**
 * The form builders to compare with, exactly these versions. They live in the benchmark's own folder, not
 * among the project's dependencies: 170 MB nobody needs who does not measure.
 */
export const PEER_PACKAGES = {
  'survey-core': '2.5.38',
  'survey-js-ui': '2.5.38',
  '@formio/js': '5.6.0',
} as const;

const FOLDER = join(import.meta.dirname, '../../../.cache/bench/packages');

/** A file of one of the packages. */
export function peerFile(name: keyof typeof PEER_PACKAGES, path: string): string {
  return join(FOLDER, 'node_modules', name, path);
}

/**
 * Installs the packages unless they are there; no install script of theirs is run.
 * @throws Error in Chinese when the registry cannot be reached
 */
export async function installPeers(): Promise<void> {
  const wanted = `${JSON.stringify({ private: true, dependencies: PEER_PACKAGES }, null, 2)}\n`;
  const manifest = join(FOLDER, 'package.json');
  const installed = join(FOLDER, 'node_modules/.package-lock.json');
  if (existsSync(installed) && (await readFile(manifest, 'utf8')) === wanted) return;
  await mkdir(FOLDER, { recursive: true });
  await writeFile(manifest, wanted);
  console.log('正在安装对照用的 SurveyJS 和 Form.io（只在 .cache/ 中，首次约一分钟）……');
  try {
    await promisify(execFile)(
      'npm',
      ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'],
      { cwd: FOLDER, shell: process.platform === 'win32' },
    );
  } catch (error) {
    throw new Error('装不上对照用的 SurveyJS 和 Form.io，请检查能否访问 npm 源。', {
      cause: error,
    });
  }
}
