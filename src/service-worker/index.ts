import type { ToWorker } from '../lib/ui/packaging/site/seal';
import { answer } from './answer';
import { download } from './download';
import { downloadEditions, recheckEditions } from './editions';
import { tell, tidy } from './pages';
import { worker } from './worker';

/**
 * Keeps the whole site on the device. A version is complete, down to the hash of every file, or it is
 * not used; pages are answered from one version's cache. A new version waits until the user takes it.
 */
worker.addEventListener('install', (event) => event.waitUntil(download().then(downloadEditions)));

worker.addEventListener('activate', (event) =>
  event.waitUntil(
    (async () => {
      await tidy();
      await worker.clients.claim();
      await tell({ kind: 'ready' });
    })(),
  ),
);

worker.addEventListener('message', (event) => {
  switch ((event.data as ToWorker).kind) {
    case 'take-over':
      return void worker.skipWaiting();
    case 'opened':
      return event.waitUntil(tidy().then(() => recheckEditions({ ifDue: true })));
    case 'check-editions':
      return event.waitUntil(recheckEditions({ ifDue: false }));
  }
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && new URL(request.url).origin === location.origin)
    event.respondWith(answer(request));
});
