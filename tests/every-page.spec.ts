import type { Page } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { expectAccessible } from './support/axe';
import { openSample, ready } from './support/pages';
import { expect, test } from './support/test';

/** Every page of the build, so that a page added later is looked at without being asked for. */
const pages = readdirSync('build', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file === 'index.html' || file.endsWith('/index.html'))
  .map((file) => `${dirname(file)}/`)
  .sort();

async function expectWithinScreen(page: Page, what: string): Promise<void> {
  const { scroll, screen } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    screen: innerWidth,
  }));
  expect.soft(scroll, what).toBeLessThanOrEqual(screen);
}

/** The lazily loaded parts are there as well. */
async function settled(page: Page): Promise<void> {
  await ready(page);
  await expect(page.getByText(/^正在载入/)).toHaveCount(0);
}

test('there are pages to look at', () => {
  expect(pages).toEqual(expect.arrayContaining(['./', 'tech-centre/result/']));
});

const SMALLEST_PHONE = { width: 320, height: 640 };

for (const [device, viewport] of [
  ['a laptop, 1366 px', { width: 1366, height: 800 }],
  ['phones, 390 and 320 px', { width: 390, height: 844 }],
] as const)
  test.describe(`on ${device}, every page`, () => {
    test.use({ viewport });

    for (const filled of [false, true])
      test(`${filled ? 'with 例1' : 'blank'}: fits, and breaks no rule of axe`, async ({
        page,
      }) => {
        test.setTimeout(120_000);
        if (filled) await openSample(page, '例1');
        for (const address of pages) {
          await page.goto(address);
          await settled(page);
          await expectWithinScreen(page, address);
          await expectAccessible(page, address);
          if (viewport.width > 390) continue;
          await page.setViewportSize(SMALLEST_PHONE);
          await expectWithinScreen(page, `${address} at ${SMALLEST_PHONE.width} px`);
          await page.setViewportSize(viewport);
        }
      });
  });
