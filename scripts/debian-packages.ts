import { spawnSync } from 'node:child_process';

/**
 * Installs Debian's packages where this is Debian and we may; elsewhere does nothing. Whoever calls
 * it looks again afterwards whether what was missing is there now.
 * @returns whether apt-get reported success
 */
export function installDebianPackages(what: string, packages: readonly string[]): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  console.log(`没有找到${what}，正在用 apt-get 安装……`);
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  apt('update', '-qq');
  return apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
}
