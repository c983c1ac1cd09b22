import { readdir, readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};

export interface Site {
  /** `http://127.0.0.1:PORT` and the path it is mounted at, without a slash at the end */
  origin: string;
  /** Paths asked for, within the folder, in order. */
  requests: string[];
  /** Serves another folder from now on, as after copying a new version over. */
  deploy: (folder: string) => Promise<void>;
  /** Breaks the connection of requests that it says yes to. */
  refuse: (path: string) => boolean;
  close: () => Promise<void>;
}

/**
 * Serves a built folder from memory, gzipped beforehand, as a well set up static host would: no
 * rewrite rules, nothing but files.
 * @param under the path the folder is mounted at, e.g. `/jishu/ziping`
 * @throws when the port is taken
 */
export async function serveFolder(folder: string, { port = 0, under = '' } = {}): Promise<Site> {
  let files = await compressAll(folder);
  const site: Pick<Site, 'requests' | 'refuse'> = { requests: [], refuse: () => false };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    const inside = path.startsWith(`${under}/`) ? path.slice(under.length) : '';
    site.requests.push(inside);
    if (site.refuse(inside)) return void request.socket.destroy();
    const name = inside.endsWith('/') ? `${inside}index.html` : inside;
    const body = files.get(name);
    if (body) send(response, name, body);
    // As every file server does for a folder asked for without its last slash.
    else if (files.has(`${inside}/index.html`))
      response.writeHead(301, { location: `${path}/` }).end();
    else response.writeHead(404).end();
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', done);
  });
  return Object.assign(site, {
    deploy: async (next: string) => void (files = await compressAll(next)),
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}${under}`,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  });
}

function send(response: ServerResponse, name: string, body: Buffer): void {
  response.writeHead(200, {
    'content-type': TYPES[extname(name)] ?? 'application/octet-stream',
    'content-encoding': 'gzip',
    'content-length': body.length,
    'cache-control': cacheControl(name),
  });
  response.end(body);
}

/** As docs/hosting.md advises. */
function cacheControl(name: string): string {
  if (name.includes('/immutable/')) return 'public, max-age=31536000, immutable';
  return name === '/service-worker.js' ? 'max-age=86400' : 'no-cache';
}

async function compressAll(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const bodies = await Promise.all(
    files.map(async (entry): Promise<[string, Buffer]> => {
      const path = join(entry.parentPath, entry.name);
      const name = `/${relative(folder, path).split(sep).join('/')}`;
      return [name, await promisify(gzip)(await readFile(path), { level: 9 })];
    }),
  );
  return new Map(bodies);
}
