import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { openHome, saved, steps, visit } from './support/pages';
import { expect, test } from './support/test';

/** Every kind of page, by its address. */
const pages = [
  './',
  ...steps.slice(0, 3).map((step) => `tech-centre/check/${step}/`),
  'tech-centre/result/',
  'tech-centre/basis/',
  'tech-centre/forms/',
  'tech-centre/forms/people/',
  'tech-centre/preview/annex-1/',
  'tech-centre/preview/annex-4/',
  'tech-centre/lists/staff/',
  'tech-centre/checks/',
  'tech-centre/export/',
  'tech-centre/history/',
  'tech-centre/desk/',
  'core-service/result/',
  'settings/',
  'backup/',
  'about/',
  'guide/',
  'accessibility/',
];

/** The foot comes last of what a page loads; a page of another programme waits for its dossier. */
async function openWhole(page: Page, address: string): Promise<void> {
  await visit(page, address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('contentinfo')).toBeVisible();
}

for (const [title, use] of [
  ['in the dark mode of the system', { colorScheme: 'dark' }],
  ['with more contrast', { contrast: 'more' }],
  ['320 px wide', { viewport: { width: 320, height: 640 } }],
] as const)
  test.describe(title, () => {
    test.use(use);
    test('no rule of axe is broken, and nothing is wider than the screen', async ({ page }) => {
      await openHome(page);
      await page.getByRole('button', { name: /^完整样例：全部/ }).click();
      await saved(page);
      for (const address of pages) {
        await openWhole(page, address);
        await expectAccessible(page, address);
        const wider = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(wider, address).toBe(0);
      }
    });
  });

test('the tour goes round the pages with a sample, and can be left', async ({ page }) => {
  await openHome(page);
  await page.getByRole('button', { name: /走一遍/ }).click();
  const tour = page.getByRole('complementary', { name: '带看' });
  await expect(tour).toContainText('1/6 一步一步填');
  await expect(page.locator('main form[data-toured]')).toBeVisible();
  await expectAccessible(page, 'on tour');
  const next = tour.getByRole('button', { name: '下一处' });
  for (const title of ['2/6 边填边判', '3/6 看结果', '4/6 填申报材料', '5/6 核对']) {
    await next.click();
    await expect(tour).toContainText(title);
  }
  await expect(page).toHaveURL(/checks\/$/);
  // A page loaded anew is still on tour.
  await page.reload();
  await expect(tour).toContainText('5/6 核对');
  await next.click();
  await tour.getByRole('button', { name: '看完了' }).click();
  await expect(tour).toHaveCount(0);
  await expect(page.locator('[data-toured]')).toHaveCount(0);
});
