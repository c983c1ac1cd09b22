import type { BrowserContext, Page } from '@playwright/test';
import { cell, openAnswers, openList } from './support/lists';
import { box, openHome, openStep, reload, saved } from './support/pages';
import { expect, test } from './support/test';
import { indicator } from './support/verdicts';

const quietLine = (page: Page) => page.locator('.notices');

/** Two tabs with the same dossier, at the step of revenue. */
async function twoTabs(page: Page, context: BrowserContext): Promise<Page> {
  await openStep(page, 'revenue');
  await box(page, 'mainRevenue').fill('7000');
  await saved(page);
  const other = await context.newPage();
  await openStep(other, 'revenue');
  await expect(box(other, 'mainRevenue')).toHaveValue('7000');
  return other;
}

test('what is entered in one tab shows in the other', async ({ page, context }) => {
  const other = await twoTabs(page, context);
  await box(page, 'operatingRevenue').fill('8966.5');
  await expect(box(other, 'operatingRevenue')).toHaveValue('8966.5');
  await box(other, 'mainRevenue').fill('7022');
  await expect(box(page, 'mainRevenue')).toHaveValue('7022');
});

test('different fields changed at the same moment both survive', async ({ page, context }) => {
  const other = await twoTabs(page, context);
  await Promise.all([
    box(page, 'mainRevenue').fill('7022'),
    box(other, 'operatingRevenue').fill('8966.5'),
  ]);
  await saved(page);
  await saved(other);
  for (const tab of [page, other]) {
    await expect(box(tab, 'mainRevenue')).toHaveValue('7022');
    await expect(box(tab, 'operatingRevenue')).toHaveValue('8966.5');
  }
  await reload(page);
  await expect(box(page, 'mainRevenue')).toHaveValue('7022');
  await expect(box(page, 'operatingRevenue')).toHaveValue('8966.5');
});

test('the text under the cursor stays; of one field changed in both tabs the later is kept, the earlier is in the history', async ({
  page,
  context,
}) => {
  const other = await twoTabs(page, context);
  await box(other, 'mainRevenue').click();
  await box(page, 'mainRevenue').fill('7100');
  await saved(page);
  await box(page, 'operatingRevenue').fill('8000');
  await expect(box(other, 'mainRevenue')).toHaveValue('7000');
  await box(other, 'mainRevenue').press('End');
  await box(other, 'mainRevenue').pressSequentially('5');
  await expect(box(other, 'mainRevenue')).toHaveValue('70005');
  await expect(box(other, 'operatingRevenue')).toHaveValue('8000');
  await expect(quietLine(other)).toContainText(/留用后改的“70.005 万元”，先改的“7.100 万元”/);
  await box(page, 'operatingRevenue').click();
  await expect(box(page, 'mainRevenue')).toHaveValue('70005');
  await expect(quietLine(page)).toContainText(/先改的“7.100 万元”/);

  await quietLine(page).getByRole('link', { name: '查看历史版本' }).click();
  await page.getByRole('button', { name: '与现在比较' }).first().click();
  await expect(page.getByRole('row', { name: /主营业务收入/ })).toContainText(/7.100 万元.*70.005/);
  await page.getByRole('button', { name: '恢复到这一版' }).first().click();
  await expect(page.getByText('已恢复到')).toBeVisible();
  await box(other, 'mainRevenue').blur();
  await expect(box(other, 'mainRevenue')).toHaveValue('7100');
});

test('a field that is only looked at takes over the other tab’s value once it is left', async ({
  page,
  context,
}) => {
  const other = await twoTabs(page, context);
  await box(other, 'mainRevenue').click();
  await box(page, 'mainRevenue').fill('7100');
  await saved(page);
  await box(other, 'operatingRevenue').click();
  await expect(box(other, 'mainRevenue')).toHaveValue('7100');
  await expect(quietLine(other)).toBeEmpty();
});

test('deleted in another tab, a dossier is said to be so and is kept here', async ({
  page,
  context,
}) => {
  const other = await twoTabs(page, context);
  await openHome(other);
  await other.getByRole('button', { name: /^删除/ }).click();
  await expect(quietLine(page)).toContainText('已在另一个标签页删除');
  await expect(box(page, 'mainRevenue')).toHaveValue('7000');
  await box(page, 'operatingRevenue').fill('8966.5');
  await saved(page);
  await expect(quietLine(page)).toContainText('已按本页重新保存');
  await reload(page);
  await expect(box(page, 'mainRevenue')).toHaveValue('7000');
  await expect(box(page, 'operatingRevenue')).toHaveValue('8966.5');
});

test('different lists filled in two tabs both survive', async ({ page, context }) => {
  await openAnswers(page, { staff: [{ name: '张一' }], equipment: [{ name: '离心机' }] });
  await openList(page, 'staff');
  const other = await context.newPage();
  await openList(other, 'equipment');
  await cell(page, 'staff', 1, 'name').fill('张二');
  await cell(other, 'equipment', 1, 'name').fill('高速离心机');
  await saved(page);
  await saved(other);
  for (const tab of [page, other]) {
    await openList(tab, 'staff');
    await expect(cell(tab, 'staff', 1, 'name')).toHaveValue('张二');
    await openList(tab, 'equipment');
    await expect(cell(tab, 'equipment', 1, 'name')).toHaveValue('高速离心机');
  }
});

test('a threshold the user types in one tab decides in the other, and two typed apart both hold', async ({
  page,
  context,
}) => {
  const other = await twoTabs(page, context);
  for (const tab of [page, other]) {
    await openStep(tab, 'basics');
    await tab.locator('[name=applicantType][value=manufacturing]').check();
    await saved(tab);
  }
  const type = async (tab: Page, requirement: 'equipment' | 'rnd-staff', value: string) => {
    const field = indicator(tab, requirement);
    await field
      .getByRole('button', { name: /^填入门槛/ })
      .first()
      .click();
    await field.getByRole('textbox').fill(value);
    await field.getByRole('textbox').press('Enter');
  };
  await type(page, 'equipment', '500');
  await expect(indicator(other, 'equipment')).toContainText('用户自填，不少于 500');
  await type(other, 'rnd-staff', '30');
  for (const tab of [page, other]) {
    await expect(indicator(tab, 'rnd-staff')).toContainText('用户自填，不少于 30');
    await expect(indicator(tab, 'equipment')).toContainText('用户自填，不少于 500');
  }
  await indicator(page, 'equipment').getByRole('button', { name: /^移除/ }).click();
  await expect(indicator(other, 'equipment')).not.toContainText('用户自填');
});
