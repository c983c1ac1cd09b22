import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import {
  formIds,
  openComplete,
  openExport,
  openForms,
  openPreview,
  openSection,
  sections,
} from './support/forms';
import { expect, test } from './support/test';

/** Every screen of the forms, one after another. */
async function everyScreen(
  page: Page,
  look: (page: Page, name: string) => Promise<void>,
): Promise<void> {
  await openForms(page);
  await look(page, '申报材料');
  await page.getByRole('searchbox').fill('年');
  await look(page, '申报材料 with a search');
  for (const section of sections) {
    await openSection(page, section);
    await look(page, section);
  }
  for (const form of formIds) {
    await openPreview(page, form);
    await look(page, form);
  }
  await openExport(page);
  await look(page, '导出');
}

for (const width of [1366, 390])
  for (const dossier of ['blank', 'complete'] as const)
    test.describe(`at ${width} px, ${dossier}`, () => {
      test.use({ viewport: { width, height: 844 } });
      test.setTimeout(180_000);

      test('no screen breaks a rule of accessibility', async ({ page }) => {
        if (dossier === 'complete') await openComplete(page);
        await everyScreen(page, expectAccessible);
      });
    });

for (const width of [390, 320])
  test.describe(`on a phone, ${width} px`, () => {
    test.use({ viewport: { width, height: 700 }, hasTouch: true, isMobile: true });
    test.setTimeout(120_000);

    test('no screen scrolls sideways; only the paper of a preview does', async ({ page }) => {
      await openComplete(page);
      await everyScreen(page, async (_, name) => {
        const { page: whole, screen } = await page.evaluate(() => ({
          page: document.documentElement.scrollWidth,
          screen: document.documentElement.clientWidth,
        }));
        expect.soft(screen, name).toBe(width);
        expect.soft(whole, name).toBeLessThanOrEqual(width);
      });
      await openPreview(page, 'annex-1');
      const desk = page.locator('.desk');
      expect(await desk.evaluate((one) => one.scrollWidth > one.clientWidth)).toBe(true);
    });
  });
