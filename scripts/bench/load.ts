import { join } from 'node:path';
import type { Browser, CDPSession } from '@playwright/test';
import { freshPage, slowCpu, slowLine } from './browser';
import { median } from './statistics';

/** One first visit on the slow line. */
export interface Load {
  /** ms from the start of navigation */
  painted: number;
  /** ms from the start of navigation until an answer reaches the page's state */
  answerable: number;
  /** requests that had come in by then; what is fetched for later does not count */
  requests: number;
  /** their gzipped bodies: HTML, styles and scripts; headers are the server's */
  bytes: number;
}

const ANSWER_EARLY = join(import.meta.dirname, 'in-page/answer-early.js');
const TIMEOUT_MS = 60_000;

/** @throws Error when the first question does not react within a minute */
export async function measureLoad(browser: Browser, url: string): Promise<Load> {
  const { context, page, cdp } = await freshPage(browser);
  try {
    await slowLine(cdp);
    await slowCpu(cdp);
    const traffic = watchTraffic(cdp);
    await page.addInitScript({ path: ANSWER_EARLY });
    const reacted = waitForReaction(cdp, url);
    // The reaction is what counts; a failure of the navigation itself must not go unheard meanwhile.
    const [times] = await Promise.all([reacted, page.goto(url, { waitUntil: 'commit' })]);
    return { ...times, ...traffic(times.answerable) };
  } finally {
    await context.close();
  }
}

export function medianLoad(loads: readonly Load[]): Load {
  const of = (key: keyof Load) => median(loads.map((load) => load[key]));
  return {
    painted: of('painted'),
    answerable: of('answerable'),
    requests: of('requests'),
    bytes: of('bytes'),
  };
}

async function waitForReaction(
  cdp: CDPSession,
  url: string,
): Promise<Pick<Load, 'painted' | 'answerable'>> {
  await cdp.send('Runtime.enable');
  await cdp.send('Runtime.addBinding', { name: 'benchDone' });
  return new Promise((done, fail) => {
    const timer = setTimeout(
      () => fail(new Error(`${url}：第一个问题在 ${TIMEOUT_MS / 1000} 秒内没有反应`)),
      TIMEOUT_MS,
    );
    cdp.on('Runtime.bindingCalled', ({ name, payload }) => {
      if (name !== 'benchDone') return;
      clearTimeout(timer);
      done(JSON.parse(payload) as Pick<Load, 'painted' | 'answerable'>);
    });
  });
}

/** Records what the page fetches; the function it returns sums up what had come in by a moment. */
function watchTraffic(cdp: CDPSession): (until: number) => Pick<Load, 'requests' | 'bytes'> {
  const fromNetwork = new Set<string>();
  const finished: { at: number; bytes: number }[] = [];
  const headers = new Map<string, number>();
  let start: number | undefined;
  cdp.on('Network.requestWillBeSent', ({ requestId, timestamp, request }) => {
    if (!request.url.startsWith('http')) return;
    // The first request is the document's: the start of the navigation.
    start ??= timestamp;
    fromNetwork.add(requestId);
  });
  cdp.on('Network.responseReceived', ({ requestId, response }) => {
    headers.set(requestId, response.encodedDataLength);
  });
  cdp.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
    if (!fromNetwork.has(requestId)) return;
    finished.push({ at: timestamp, bytes: encodedDataLength - (headers.get(requestId) ?? 0) });
  });

  return (until) => {
    const counted = finished.filter(({ at }) => (at - (start ?? 0)) * 1000 <= until);
    return {
      requests: counted.length,
      bytes: counted.reduce((sum, { bytes }) => sum + bytes, 0),
    };
  };
}
