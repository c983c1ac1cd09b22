import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pause } from './browser';

export interface Running {
  port: number;
  stop: () => Promise<void>;
}

/** Starts a program with a free port and an empty folder of its own. */
export async function start(
  command: string,
  args: (port: number, folder: string) => string[],
  environment: Record<string, string> = {},
): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'ziping-browser-'));
  const port = await freePort();
  const child = spawn(command, args(port, folder), {
    stdio: 'ignore',
    env: { ...process.env, ...environment, HOME: folder },
    // A group of its own, so that the browsers a driver starts end with it.
    detached: true,
  });
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  return {
    port,
    stop: async () => {
      process.kill(-child.pid!, 'SIGTERM');
      await gone;
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
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

/** Tries until it succeeds. @throws its last error after 20 seconds */
export async function eventually<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++)
    try {
      return await attempt();
    } catch (error) {
      if (tries === 100) throw error;
      await pause(200);
    }
}
