import { cell, openAnswers, openList } from './support/lists';
import { box, openHome, openStep, reload, saved } from './support/pages';
import { expect, test } from './support/test';

test('typing in one field is one step; undo and redo go across fields, pages and choices', async ({
  page,
}) => {
  await openStep(page, 'revenue');
  const undo = page.getByRole('button', { name: '撤销', exact: true });
  const redo = page.getByRole('button', { name: '重做', exact: true });
  await expect(undo).toBeDisabled();
  await box(page, 'mainRevenue').pressSequentially('7022.5');
  await box(page, 'operatingRevenue').pressSequentially('8966');
  await page.getByRole('link', { name: /^1 / }).click();
  await page.locator('[name=applicantType][value=manufacturing]').check();

  await undo.click();
  await expect(page.locator('[name=applicantType][value=manufacturing]')).not.toBeChecked();
  await page.locator('h1').click();
  await page.keyboard.press('Control+z');
  await expect(page.locator('.notices')).toContainText(/已撤销：.*营业收入 8.966 万元 → 未填/);
  await page.locator('.notices').getByRole('link', { name: '去看' }).click();
  await expect(box(page, 'operatingRevenue')).toHaveValue('');
  await expect(box(page, 'mainRevenue')).toHaveValue('7022.5');

  // In a field where nothing has been typed there is nothing of its own to undo.
  await box(page, 'mainRevenue').focus();
  await page.keyboard.press('Control+z');
  await expect(box(page, 'mainRevenue')).toHaveValue('');
  await expect(box(page, 'mainRevenue')).toBeFocused();
  await expect(undo).toBeDisabled();
  await page.keyboard.press('Control+y');
  await expect(box(page, 'mainRevenue')).toHaveValue('7022.5');
  await redo.click();
  await expect(box(page, 'operatingRevenue')).toHaveValue('8966');
  await page.keyboard.press('Control+Shift+z');
  await expect(redo).toBeDisabled();

  // Where something has just been typed, the field's own undo comes first.
  await box(page, 'mainRevenue').focus();
  await page.keyboard.press('End');
  await page.keyboard.type('9');
  await page.keyboard.press('Control+z');
  await expect(box(page, 'mainRevenue')).toHaveValue('7022.5');
  await saved(page);
  await reload(page);
  await expect(box(page, 'operatingRevenue')).toHaveValue('8966');
});

test('a list goes back by the same steps, from the table and from elsewhere', async ({ page }) => {
  await openAnswers(page, { staff: [{ name: '张一' }] });
  await openList(page, 'staff');
  await cell(page, 'staff', 1, 'name').fill('张二');
  await page.getByRole('link', { name: '自评', exact: true }).click();
  await page.getByRole('button', { name: '撤销', exact: true }).click();
  await expect(page.locator('.notices')).toContainText('已撤销');
  await page.locator('.notices').getByRole('link', { name: '去看' }).click();
  await expect(cell(page, 'staff', 1, 'name')).toHaveValue('张一');
});

test('an earlier day’s state is compared and restored; what is deleted comes back from the bin', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2024-05-01T09:00:00+08:00'));
  await openStep(page, 'revenue');
  await box(page, 'mainRevenue').fill('7000');
  await saved(page);
  await page.clock.setFixedTime(new Date('2024-05-02T09:00:00+08:00'));
  await box(page, 'mainRevenue').fill('8000');
  await saved(page);
  await page.getByRole('link', { name: '历史版本' }).first().click();
  const version = page.getByRole('listitem').filter({ hasText: '2024年5月1日' });
  await version.getByRole('button', { name: '与现在比较' }).click();
  await expect(version.getByRole('row').nth(1)).toContainText(
    /主营业务收入.*7.000 万元.*8.000 万元/,
  );
  await version.getByRole('button', { name: '恢复到这一版' }).click();
  await expect(page.getByText('已恢复到')).toBeVisible();
  await openStep(page, 'revenue');
  await expect(box(page, 'mainRevenue')).toHaveValue('7000');

  await openHome(page);
  await page.getByRole('button', { name: /^删除/ }).click();
  await page.getByText('回收站（1）').click();
  await page.getByRole('button', { name: /^恢复/ }).click();
  await page.getByRole('button', { name: '未命名', exact: true }).click();
  await expect(page).toHaveURL(/check\//);
  await openStep(page, 'revenue');
  await expect(box(page, 'mainRevenue')).toHaveValue('7000');
  await page.getByRole('link', { name: '历史版本' }).first().click();
  await expect(page.getByRole('button', { name: '恢复到这一版' })).toHaveCount(2);

  await openHome(page);
  await page.getByRole('button', { name: /^删除/ }).click();
  await page.getByText('回收站（1）').click();
  await page.getByRole('button', { name: /^彻底删除/ }).click();
  await page.getByRole('button', { name: /^确定彻底删除/ }).click();
  await expect(page.getByText('回收站')).toHaveCount(1);
  await expect(page.getByText('还没有。')).toBeVisible();
});
