import { tell } from './pages';
import { absolute, CACHE, files } from './worker';

/**
 * Fetches what this version consists of. What an interrupted download, or an older version, already
 * holds with the right content is not fetched again.
 * @throws when a file is missing or is not this version's: then the version before stays in use
 */
export async function download(): Promise<void> {
  const cache = await caches.open(CACHE);
  const wanted = Object.entries(files);
  for (const [index, [path, hash]] of wanted.entries()) {
    const address = absolute(path);
    // Nothing gets into this cache with the wrong content.
    if (!(await cache.match(address)))
      await cache.put(address, (await held(address, hash)) ?? (await fetched(address, hash)));
    await tell({ kind: 'progress', done: index + 1, total: wanted.length });
  }
}

async function held(address: string, hash: string): Promise<Response | undefined> {
  const response = await caches.match(address);
  return response && (await checked(response, hash));
}

async function fetched(address: string, hash: string): Promise<Response> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const right = await checked(response, hash);
  if (!right) throw new Error(`${address} is of another version`);
  return right;
}

/** The response made anew from its content, if that is the right one: a redirected one cannot be used. */
async function checked(response: Response, hash: string): Promise<Response | undefined> {
  const bytes = await response.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  if (btoa(String.fromCharCode(...digest)) !== hash) return undefined;
  const type = response.headers.get('content-type') ?? 'application/octet-stream';
  return new Response(bytes, { headers: { 'content-type': type } });
}
