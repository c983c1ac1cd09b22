import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import {
  basisPath,
  box,
  openHome,
  openResult,
  openSample,
  openStep,
  question,
  saved,
  steps,
  visit,
} from './support/pages';
import { expect, test } from './support/test';
import { indicator } from './support/verdicts';

/** On a phone the seven indicators lie in a bar that opens. */
async function openBar(page: Page): Promise<void> {
  const bar = page.locator('aside.panel button.bar');
  if (!(await bar.isVisible())) return;
  if ((await bar.getAttribute('aria-expanded')) === 'false') await bar.click();
}

const overall = (page: Page) => page.getByRole('heading', { level: 2 }).first();

for (const [device, viewport] of [
  ['a laptop, 1366 px', { width: 1366, height: 800 }],
  ['a phone, 390 px', { width: 390, height: 844 }],
] as const)
  test.describe(`no violation on ${device}`, () => {
    test.use({ viewport });

    test('home page, empty and with dossiers', async ({ page }) => {
      await openHome(page);
      await expect(page.getByRole('button', { name: '样例：例1' })).toBeVisible();
      await expectAccessible(page, 'empty');
      await openSample(page, '例1');
      await openSample(page, '例2');
      await openHome(page);
      await expect(page.getByRole('button', { name: /^删除/ })).toHaveCount(2);
      await expectAccessible(page, 'with dossiers');
      await page.getByRole('button', { name: /^删除/ }).first().click();
      await expect(page.getByRole('button', { name: '撤销' })).toBeVisible();
      await page.locator('input[type=file]').setInputFiles({
        name: '空.json',
        mimeType: 'application/json',
        buffer: Buffer.from(''),
      });
      await expect(page.getByText('文件是空的')).toBeVisible();
      await expectAccessible(page, 'after a deletion and a bad file');
    });

    test('every step, blank', async ({ page }) => {
      for (const step of steps) {
        await openStep(page, step);
        if (step === 'basics') await page.getByRole('combobox', { name: '税务部门核定' }).waitFor();
        await expectAccessible(page, step);
      }
      await openBar(page);
      await expectAccessible(page, 'with the bar open');
    });

    test('every step, filled, with the indicators in view', async ({ page }) => {
      await openSample(page, '例2');
      for (const step of steps) {
        await openStep(page, step);
        await openBar(page);
        await expect(indicator(page, 'main-revenue')).toBeVisible();
        await expectAccessible(page, step);
      }
    });

    test('every step, in error', async ({ page }) => {
      const wrong: Partial<Record<(typeof steps)[number], Record<string, string>>> = {
        founded: { enterpriseFounded: '2021-13', centreFounded: '2021年2月30日' },
        revenue: { operatingRevenue: '70220000', mainRevenue: '-1' },
        'rnd-expense': { rndExpense: '四百' },
        'rnd-staff': { staffTotal: '3', rndStaff: '4' },
        equipment: { equipmentValue: '5636000元' },
        ip: { patentsGranted: '0.5' },
        rules: { 'rules.funds': 'x', 'rules.ip': '99999' },
      };
      await openStep(page, 'basics');
      await page.locator('[name=applicantType][value=rnd-design]').check();
      const industry = page.getByRole('combobox', { name: '税务部门核定' });
      await industry.fill('中成药');
      await expect(page.getByRole('option', { name: /^2740/ })).toBeVisible();
      await expectAccessible(page, 'the list of industries open');
      await page.getByRole('option', { name: /^2740/ }).click();
      await expect(question(page, 'industryCode')).toContainText('应为生产制造型');
      await expectAccessible(page, 'type against industry');
      await industry.fill('没有这样的行业');
      await expect(page.getByText('没有找到')).toBeVisible();
      await expectAccessible(page, 'nothing found');
      for (const [step, answers] of Object.entries(wrong)) {
        await openStep(page, step as keyof typeof wrong);
        for (const [path, text] of Object.entries(answers)) await box(page, path).fill(text);
        await page.keyboard.press('Tab');
        const fault = page.locator('.question [role=alert], .question .error, .question .warning');
        await expect(fault.first()).toBeVisible();
        await expectAccessible(page, step);
      }
      await openBar(page);
      await indicator(page, 'equipment')
        .getByRole('button', { name: /填入门槛/ })
        .click();
      await page.getByLabel('仪器设备原值不少于').fill('x');
      await page.keyboard.press('Enter');
      await expect(indicator(page, 'equipment').getByRole('alert')).toBeVisible();
      await expectAccessible(page, 'a threshold in error');
    });

    test('result in its three states, basis page', async ({ page }) => {
      await openResult(page);
      await expect(overall(page)).toHaveText('尚不能判定');
      await expectAccessible(page, 'nothing answered');
      await openSample(page, '例1');
      await openResult(page);
      await expect(overall(page)).toHaveText('尚不能判定');
      await expectAccessible(page, 'undecided');
      for (const value of ['5', '30', '500']) {
        await page
          .getByRole('button', { name: /填入门槛/ })
          .first()
          .click();
        await expect(page.getByLabel(/不少于$/)).toBeFocused();
        await page.keyboard.type(value);
        await page.keyboard.press('Enter');
        await expect(page.getByText(`用户自填，不少于 ${value}`)).toBeVisible();
      }
      await expect(overall(page)).toHaveText('符合');
      await expectAccessible(page, 'eligible');
      await openStep(page, 'revenue');
      await box(page, 'mainRevenue').fill('5999');
      await saved(page);
      await openResult(page);
      await expect(overall(page)).toHaveText('不符合');
      await expectAccessible(page, 'not eligible');
      await visit(page, basisPath);
      await expect(page.getByRole('heading', { name: /附件6/ })).toBeVisible();
      await expectAccessible(page, 'basis');
    });
  });
