import { spawnSync } from 'node:child_process';
import { installDebianPackages } from './debian-packages';

/** The file servers the site is tried on, and Debian's packages of them. */
const servers = [
  { name: 'python3', version: '--version', packages: ['python3-minimal', 'python3'] },
  // Debian keeps it where only root looks.
  { name: 'nginx', version: '-v', packages: ['nginx-light'] },
] as const;
type ServerName = (typeof servers)[number]['name'];

/** Where the programs are looked for. */
export const serverEnvironment = { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin` };

const missing = () =>
  servers.filter(
    ({ name, version }) =>
      spawnSync(name, [version], { stdio: 'ignore', env: serverEnvironment }).status !== 0,
  );

/**
 * Makes sure of the file servers, installing them on Debian as root.
 * @throws Error saying in Chinese what to install
 */
export function prepareWebServers(): void {
  const packages = missing().flatMap((server) => server.packages);
  if (packages.length > 0) installDebianPackages('网站服务器', packages);
  const names: ServerName[] = missing().map(({ name }) => name);
  if (names.length > 0)
    throw new Error(
      `找不到 ${names.join('、')}：测试要在这些服务器上各走一遍。Debian/Ubuntu 用 “apt install ${missing()
        .flatMap((server) => server.packages)
        .join(' ')}” 安装。`,
    );
}
