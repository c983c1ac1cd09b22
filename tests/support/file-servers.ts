import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SITE_FOLDER } from '../../scripts/products';
import { serverEnvironment } from '../../scripts/web-servers';

/** A server that others wrote, with the site in the folder `/ziping/`. */
export interface FileServer {
  address: string;
  stop: () => Promise<void>;
}

const starters = {
  python: (root: string, port: number) =>
    spawn('python3', ['-m', 'http.server', String(port), '-b', '127.0.0.1', '-d', root], {
      stdio: 'ignore',
      env: serverEnvironment,
    }),

  /** With the very lines that docs/hosting.md advises. */
  nginx: (root: string, port: number) => {
    const [, advice] = /```nginx\n([\s\S]*?)```/.exec(readFileSync('docs/hosting.md', 'utf8'))!;
    const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
    const file = join(root, 'nginx.conf');
    writeFileSync(
      file,
      `daemon off; master_process off; pid ${root}/pid; error_log ${root}/error.log;
      events {}
      http {
        include /etc/nginx/mime.types; access_log off;
        ${places.map((place) => `${place}_temp_path ${root}/${place};`).join(' ')}
        server { listen 127.0.0.1:${port}; root ${root}; ${advice} }
      }`,
    );
    return spawn('nginx', ['-e', join(root, 'error.log'), '-c', file], {
      stdio: 'ignore',
      env: serverEnvironment,
    });
  },
};
export type FileServerName = keyof typeof starters;

export async function startFileServer(name: FileServerName): Promise<FileServer> {
  const root = mkdtempSync(join(tmpdir(), 'ziping-www-'));
  mkdirSync(join(root, 'ziping'));
  cpSync(SITE_FOLDER, join(root, 'ziping'), { recursive: true });
  const port = await freePort();
  const process = starters[name](root, port);
  const address = `http://127.0.0.1:${port}/ziping`;
  await answers(address, process);
  return {
    address,
    stop: async () => {
      const gone = new Promise((done) => process.once('exit', done));
      process.kill();
      await gone;
      rmSync(root, { recursive: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

async function answers(address: string, process: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (process.exitCode !== null) break;
    if (await fetch(`${address}/`).catch(() => undefined)) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`${process.spawnfile} does not answer at ${address}`);
}
