import type { Page } from '@playwright/test';
import { tabTo } from './support/keyboard';
import {
  basisPath,
  box,
  openHome,
  openResult,
  openSample,
  openStep,
  question,
  steps,
  visit,
} from './support/pages';
import { expect, test } from './support/test';
import { expectVerdicts, indicator } from './support/verdicts';

const bar = (page: Page) => page.locator('aside.panel button.bar');

test.describe('the bar of the seven indicators', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('opens and closes by touch, and counts at each keystroke', async ({ page }) => {
    await openStep(page, 'basics');
    await page.locator('[name=applicantType][value=manufacturing]').check();
    await openStep(page, 'revenue');
    await expect(bar(page)).toContainText('0 达标');
    await expect(indicator(page, 'main-revenue')).toBeHidden();
    await box(page, 'mainRevenue').tap();
    await page.keyboard.type('600');
    await expect(bar(page)).toContainText('1 未达标');
    await page.keyboard.type('0');
    await expect(bar(page)).toContainText('1 达标');

    await bar(page).tap();
    await expect(bar(page)).toHaveAttribute('aria-expanded', 'true');
    await expect(indicator(page, 'main-revenue')).toBeVisible();
    await expectVerdicts(page, { 'main-revenue': 'met' });
    await bar(page).tap();
    await expect(bar(page)).toHaveAttribute('aria-expanded', 'false');
    await expect(indicator(page, 'main-revenue')).toBeHidden();
  });

  test('opens and closes by keyboard', async ({ page }) => {
    await openStep(page, 'founded');
    await tabTo(page, bar(page));
    await page.keyboard.press('Enter');
    await expect(indicator(page, 'establishment')).toBeVisible();
    await page.keyboard.press('Space');
    await expect(indicator(page, 'establishment')).toBeHidden();
  });

  test('does not cover the button that goes on', async ({ page }) => {
    for (const step of steps) {
      await openStep(page, step);
      const next = page.locator('main form button.primary');
      await next.scrollIntoViewIfNeeded();
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      const [button, strip] = [await next.boundingBox(), await bar(page).boundingBox()];
      expect(button!.y + button!.height, step).toBeLessThanOrEqual(strip!.y);
    }
  });
});

for (const width of [390, 320])
  test.describe(`at ${width} px nothing is wider than the screen`, () => {
    test.use({ viewport: { width, height: 700 }, hasTouch: true, isMobile: true });

    async function expectNoSidewaysScroll(page: Page, what: string): Promise<void> {
      const { scroll, screen } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        screen: document.documentElement.clientWidth,
      }));
      expect.soft(screen, what).toBe(width);
      expect.soft(scroll, what).toBeLessThanOrEqual(width);
    }

    test('home, every step, result and basis, with long answers and messages', async ({ page }) => {
      await openHome(page);
      await expectNoSidewaysScroll(page, 'home');
      await openSample(page, '例2');
      const name = '湖南某某集成电路设计与软件开发技术服务股份有限公司长沙高新区分公司'.repeat(2);
      await box(page, 'enterpriseName').fill(name);
      for (const step of steps) {
        await openStep(page, step);
        await expectNoSidewaysScroll(page, step);
        await bar(page).tap();
        await expect(indicator(page, 'equipment')).toBeVisible();
        await expectNoSidewaysScroll(page, `${step} with the bar open`);
      }
      await indicator(page, 'equipment')
        .getByRole('button', { name: /填入门槛/ })
        .tap();
      await expect(page.getByLabel('仪器设备原值不少于')).toBeVisible();
      await expectNoSidewaysScroll(page, 'typing a threshold');
      await openStep(page, 'revenue');
      await box(page, 'mainRevenue').fill('1234567890123');
      await expect(question(page, 'mainRevenue')).toContainText('超出常见范围');
      await box(page, 'operatingRevenue').fill('很多'.repeat(40));
      await page.keyboard.press('Tab');
      await expectNoSidewaysScroll(page, 'figures in error');
      await openResult(page);
      await expect(page.getByRole('heading', { name: '带走结果' })).toBeVisible();
      await expectNoSidewaysScroll(page, 'result');
      await visit(page, basisPath);
      await expect(page.getByRole('heading', { name: /附件6/ })).toBeVisible();
      await expectNoSidewaysScroll(page, 'basis');
      await openHome(page);
      await expectNoSidewaysScroll(page, 'home with a long name');
    });
  });
