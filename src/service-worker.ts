/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { build, files, prerendered, version } from '$service-worker';

/**
 * Keeps the whole site on the device. A version is complete or it is not used: pages are answered
 * from one cache, never from two versions mixed. A new version waits until the user takes it.
 */
const worker = self as unknown as ServiceWorkerGlobalScope;
const PREFIX = 'shenbao-ziping-';
const CACHE = PREFIX + version;
const everything = [...prerendered, ...build, ...files];

worker.addEventListener('install', (event) => event.waitUntil(download()));

worker.addEventListener('activate', (event) =>
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys())
        if (name.startsWith(PREFIX) && name !== CACHE) await caches.delete(name);
      await worker.clients.claim();
      await tell({ kind: 'ready' });
    })(),
  ),
);

worker.addEventListener('message', (event) => {
  if (event.data === 'take-over') void worker.skipWaiting();
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && new URL(request.url).origin === location.origin)
    event.respondWith(answer(request));
});

/** What an interrupted download had already fetched is kept and not fetched again. */
async function download(): Promise<void> {
  const cache = await caches.open(CACHE);
  let done = 0;
  for (const path of everything) {
    if (!(await cache.match(path))) await cache.put(path, await fetchOnce(path));
    done += 1;
    await tell({ kind: 'progress', done, total: everything.length });
  }
}

/** Files under `immutable/` never change: an older version's copy is as good as a new one. */
async function fetchOnce(path: string): Promise<Response> {
  const held = path.includes('/immutable/') ? await caches.match(path) : undefined;
  if (held) return held;
  const response = await fetch(path, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  const { origin, pathname, search } = new URL(request.url);
  const held = await cache.match(origin + pathname);
  if (held) return held;
  // A page address typed without its last slash, or with index.html, is the same page; it is moved
  // there, because a page names its files relative to its own address.
  const page = origin + pathname.replace(/index\.html$/, '').replace(/\/?$/, '/');
  if (request.mode === 'navigate' && (await cache.match(page)))
    return Response.redirect(page + search);
  return fetch(request);
}

async function tell(message: { kind: string; done?: number; total?: number }): Promise<void> {
  for (const client of await worker.clients.matchAll({ includeUncontrolled: true }))
    client.postMessage(message);
}
