import { asset } from '$app/paths';
import { wasCleared } from '../../../dossiers/clear';
import { flush, session } from '../../session/session.svelte';
import type { FromWorker, ToWorker } from './seal';

/** The site on this device: how far its download is, and whether there is a newer version. */
export type Stage = 'checking' | 'downloading' | 'ready' | 'unsupported' | 'failed';

let stage = $state.raw<Stage>('checking');
let percent = $state.raw(0);
/** A newer version that is complete and waits until the user takes it. */
let waiting = $state.raw<ServiceWorker | null>(null);
/** Edition files have changed since this page was opened. */
let editionsChanged = $state.raw(false);
let checked = $state.raw('');

export const offline = {
  get stage() {
    return stage;
  },
  get percent() {
    return percent;
  },
  get newer() {
    return waiting !== null || editionsChanged;
  },
  /** What 检查更新 found, in words. */
  get checked() {
    return checked;
  },
};

const say = (worker: ServiceWorker | null, message: ToWorker) => worker?.postMessage(message);

/**
 * The browser's own look for a newer service worker may be answered from its cache, so that a visit
 * needs no request; it asks the server at least once a day all the same.
 */
const register = (updateViaCache: ServiceWorkerUpdateViaCache = 'all') =>
  navigator.serviceWorker.register(asset('/service-worker.js'), { updateViaCache });

/** Called once, when the page is at rest: the download must not compete with the first page. */
export async function beginOffline(): Promise<void> {
  if (wasCleared()) return;
  // A page served over plain http from another machine cannot keep itself offline.
  if (!('serviceWorker' in navigator)) {
    stage = 'unsupported';
    return;
  }
  navigator.serviceWorker.addEventListener('message', ({ data }) => hear(data as FromWorker));
  try {
    follow(await register());
  } catch {
    stage = 'failed';
  }
}

function follow(registration: ServiceWorkerRegistration): void {
  if (registration.active) stage = 'ready';
  else void navigator.serviceWorker.ready.then(() => (stage = 'ready'));
  say(registration.active, { kind: 'opened' });
  waiting = navigator.serviceWorker.controller ? registration.waiting : null;
  watch(registration.installing);
  registration.addEventListener('updatefound', () => watch(registration.installing));

  function watch(worker: ServiceWorker | null) {
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && navigator.serviceWorker.controller) waiting = worker;
      if (worker.state === 'redundant' && !registration.active) stage = 'failed';
    });
  }
}

function hear(message: FromWorker): void {
  switch (message.kind) {
    case 'progress':
      // Of a newer version nothing is said until it is complete.
      if (stage === 'ready') return;
      stage = 'downloading';
      percent = Math.floor((message.done / message.total) * 100);
      return;
    case 'ready':
      stage = 'ready';
      return;
    case 'editions': {
      const { changed, broken, unreached } = message;
      if (changed.length > 0) editionsChanged = true;
      checked =
        broken.length > 0
          ? `${broken.join('、')} 写法有误，仍用原来的内容；请告知部署单位。`
          : unreached.length > 0
            ? '没有连上网站，请联网后再试。'
            : changed.length > 0
              ? '门槛等数据有更新。'
              : '已是最新。';
    }
  }
}

/** 检查更新: asks the server now, for a newer program and for changed edition files. */
export async function check(): Promise<void> {
  checked = '正在检查…';
  try {
    // Asked past the browser's cache, which `update()` by itself may be answered from.
    const registration = await register('none');
    await registration.update();
    if (registration.installing) checked = '有新版本，正在下载…';
    else say(registration.active, { kind: 'check-editions' });
  } catch {
    checked = '没有连上网站，请联网后再试。';
  }
}

/** The user takes the newer version: what is typed is written first, then the page is opened anew. */
export async function update(): Promise<void> {
  await flush();
  // What could not be kept stays on the screen, with the reason beside it.
  if (session.save.kind === 'failed') return;
  if (!waiting) return location.reload();
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
  say(waiting, { kind: 'take-over' });
}
