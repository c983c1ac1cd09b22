import type { Page } from '@playwright/test';

interface Held {
  workerAnswers: { waiting: () => number; release: () => void };
}

/**
 * From the next page on, workers work but what they answer waits: a journey acts while their work is
 * under way, for as long as it needs. Work done on the page's own thread would have no answer waiting.
 */
export async function holdWorkerAnswers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    type Listener = (event: MessageEvent) => void;
    const { set } = Object.getOwnPropertyDescriptor(Worker.prototype, 'onmessage')!;
    const held: (() => void)[] = [];
    let isHolding = true;
    Object.defineProperty(Worker.prototype, 'onmessage', {
      set(this: Worker, listener: Listener) {
        set!.call(this, (event: MessageEvent) => {
          if (isHolding) held.push(() => listener.call(this, event));
          else listener.call(this, event);
        });
      },
    });
    (window as unknown as Held).workerAnswers = {
      waiting: () => held.length,
      release: () => {
        isHolding = false;
        for (const tell of held) tell();
      },
    };
  });
}

/** How many messages of workers wait. */
export const answersWaiting = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as Held).workerAnswers.waiting());

/** Hands over what waited, in its order, and holds nothing from now on. */
export const releaseWorkerAnswers = (page: Page): Promise<void> =>
  page.evaluate(() => (window as unknown as Held).workerAnswers.release());
