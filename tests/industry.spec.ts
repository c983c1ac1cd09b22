import type { Page } from '@playwright/test';
import { openStep, reload, saved } from './support/pages';
import { expect, test } from './support/test';

const industry = (page: Page) =>
  page.getByRole('combobox', { name: '税务部门核定的主营业务所属行业' });

test('found by name, walked with the arrows, shown with its parents', async ({ page }) => {
  await openStep(page, 'basics');
  await industry(page).click();
  await page.keyboard.insertText('集成电路');
  const options = page.getByRole('listbox', { name: '行业' }).getByRole('option');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(industry(page)).toHaveAttribute(
    'aria-activedescendant',
    (await options.nth(1).getAttribute('id'))!,
  );
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(options.last()).toHaveAttribute('aria-selected', 'true');
  await expect(options.last()).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(industry(page)).toHaveAttribute('aria-expanded', 'false');
  await expect(industry(page)).toHaveValue('集成电路');
});

test('the list comes into view where it would open below the screen', async ({ page }) => {
  await openStep(page, 'basics');
  await industry(page).evaluate((field) => field.scrollIntoView({ block: 'end' }));
  await industry(page).focus();
  await page.keyboard.insertText('软件');
  await expect(page.getByRole('listbox', { name: '行业' })).toBeInViewport({ ratio: 1 });
  await expect(industry(page)).toBeInViewport({ ratio: 1 });
});

test('a full code is an answer as soon as it is typed', async ({ page }) => {
  await openStep(page, 'basics');
  await industry(page).click();
  await page.keyboard.type('6520');
  await expect(page.getByText('应为研发设计型')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(industry(page)).toHaveValue('6520 集成电路设计');
  await expect(page.getByText('I 信息传输、软件和信息技术服务业 › 65')).toBeVisible();
  await saved(page);
  await reload(page);
  await expect(industry(page)).toHaveValue('6520 集成电路设计');
});

test('chosen with the mouse', async ({ page }) => {
  await openStep(page, 'basics');
  await industry(page).fill('中成药');
  await page.getByRole('option', { name: /^2740/ }).click();
  await expect(industry(page)).toHaveValue('2740 中成药生产');
  await expect(industry(page)).toBeFocused();
});
