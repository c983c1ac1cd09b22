import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/**
 * Puts exactly these packages, which only a measurement needs, into a folder of their own under `.cache/`,
 * unless they are there; no install script of theirs is run.
 * @param packages versions by name
 * @throws Error in Chinese when the registry cannot be reached
 */
export async function installInto(
  folder: string,
  packages: Readonly<Record<string, string>>,
): Promise<void> {
  const wanted = `${JSON.stringify({ private: true, dependencies: packages }, null, 2)}\n`;
  const manifest = join(folder, 'package.json');
  // npm writes this one last.
  const installed = join(folder, 'node_modules/.package-lock.json');
  if (existsSync(installed) && (await readFile(manifest, 'utf8')) === wanted) return;
  await mkdir(folder, { recursive: true });
  await writeFile(manifest, wanted);
  const names = Object.keys(packages).join('、');
  console.log(`正在安装 ${names}（只放在 .cache/ 中，首次约一分钟）……`);
  try {
    await promisify(execFile)(
      'npm',
      ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'],
      { cwd: folder, shell: process.platform === 'win32' },
    );
  } catch (error) {
    throw new Error(`没有装上 ${names}，请检查能否访问 npm 源。`, { cause: error });
  }
}
