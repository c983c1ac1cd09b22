import type { Page } from '@playwright/test';

interface Watched {
  held: number[];
  watcher: PerformanceObserver;
}

/**
 * The longest the page's thread was held up while `doing`, in ms. Browsers tell of no task shorter than
 * 50 ms: then the answer is 0.
 */
export async function heldUp(page: Page, doing: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const held: number[] = [];
    const watcher = new PerformanceObserver((list) =>
      held.push(...list.getEntries().map(({ duration }) => duration)),
    );
    watcher.observe({ type: 'longtask' });
    Object.assign(window, { held, watcher });
  });
  await doing();
  return page.evaluate(async () => {
    const { held, watcher } = window as unknown as Watched;
    await new Promise((frame) => requestAnimationFrame(() => setTimeout(frame)));
    held.push(...watcher.takeRecords().map(({ duration }) => duration));
    watcher.disconnect();
    return Math.max(0, ...held);
  });
}
