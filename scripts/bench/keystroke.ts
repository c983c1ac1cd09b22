import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { freshPage, slowCpu } from './browser';
import type { Contender } from './contenders';

const STAMP_KEYSTROKES = join(import.meta.dirname, 'in-page/stamp-keystrokes.js');
const FIELD = 'input[name="mainRevenue"]';

/** Crosses 6000 upwards with every number's fourth digit; each digit changes the value judged. */
const NUMBERS = ['70221', '59996', '6123', '8400'];
/** Until the code is compiled and the memory that loading left is tidied up, which happens once a visit. */
const WARM_UP = ['7022', '1234', ...NUMBERS, '7022', '1234'];

/** A field value of the window the stamping script fills. */
interface Stamps {
  benchStamps: (number | null)[];
  benchLate: number;
}

export interface Keystrokes {
  /** ms from keydown to the end of the frame that paints the verdicts */
  times: number[];
  /** keystrokes whose verdicts missed the first frame */
  late: number;
}

/** Keystrokes typed in one round. */
export const KEYSTROKES_PER_ROUND = NUMBERS.join('').length;

/**
 * One round of typing on one page at 4× CPU slowdown, no network emulation: the page is loaded before.
 * @throws Error when a verdict does not follow a keystroke
 */
export async function measureKeystrokes(
  browser: Browser,
  contender: Contender,
  origin: string,
): Promise<Keystrokes> {
  const { context, page, cdp } = await freshPage(browser);
  try {
    await contender.prepare?.(page, origin);
    await page.addInitScript({
      content: `window.benchLiveVerdicts = ${contender.liveVerdicts};`,
    });
    await page.addInitScript({ path: STAMP_KEYSTROKES });
    await page.goto(origin + contender.keystrokePath, { waitUntil: 'networkidle' });
    await slowCpu(cdp);
    await type(page, WARM_UP);
    const warm = await stamps(page);
    await type(page, NUMBERS);
    const all = await stamps(page);
    const times = all.benchStamps.slice(warm.benchStamps.length);
    if (times.length !== KEYSTROKES_PER_ROUND || times.some((time) => time === null)) {
      throw new Error(`${contender.title}：有按键之后判定没有变化`);
    }
    return { times: times as number[], late: all.benchLate - warm.benchLate };
  } finally {
    await context.close();
  }
}

async function type(page: Page, numbers: readonly string[]): Promise<void> {
  for (const number of numbers) {
    await page.locator(FIELD).selectText();
    for (const digit of number) {
      const before = (await stamps(page)).benchStamps.length;
      await page.keyboard.press(digit);
      // An uneven pause, so that keys do not fall in step with the frames; it is longer than most pages
      // need. One that takes longer still gets its time: the next key would postpone its verdict.
      do await page.waitForTimeout(90 + Math.random() * 50);
      while ((await stamps(page)).benchStamps.length === before);
    }
  }
}

function stamps(page: Page): Promise<Stamps> {
  return page.evaluate(() => {
    const { benchStamps, benchLate } = window as unknown as Stamps;
    return { benchStamps, benchLate };
  });
}
