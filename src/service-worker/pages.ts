import type { FromWorker } from '../lib/ui/packaging/site/seal';
import { CACHE, isOurs, worker } from './worker';

export async function tell(message: FromWorker): Promise<void> {
  for (const client of await worker.clients.matchAll({ includeUncontrolled: true }))
    client.postMessage(message);
}

/**
 * Clears away older versions, unless another page is open that may be one of them and still fetch
 * parts of it. What has been fetched of a newer version stays: its download goes on from there.
 */
export async function tidy(): Promise<void> {
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (pages.length > 1) return;
  for (const name of await caches.keys())
    if (isOurs(name) && name < CACHE) await caches.delete(name);
}
