import { InputMethod } from './support/input-method';
import { box, openStep, saved } from './support/pages';
import { expect, test } from './support/test';

test.beforeEach(async ({ page }) => {
  await InputMethod.listen(page);
  await openStep(page, 'basics');
});

test('Enter that ends a composition in the name does not go on', async ({ page }) => {
  const ime = await InputMethod.on(page);
  await box(page, 'enterpriseName').click();
  await ime.compose('h', 'hu', 'hunan');
  await ime.enter();
  expect(await ime.seen()).toContain('compositionstart');
  expect(await ime.seen()).toContain('Enter true');
  await ime.commit('湖南');
  expect(await ime.seen()).toContain('compositionend');
  await ime.compose('z', 'zhiyao');
  await ime.commit('制药');
  await expect(box(page, 'enterpriseName')).toHaveValue('湖南制药');
  await expect(page).toHaveURL(/basics\/$/);
  expect(await ime.seen()).not.toContain('submit');
  await saved(page);

  // Once nothing is being composed, Enter goes on.
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/founded\/$/);
});

test('composing in the industry box neither chooses nor goes on', async ({ page }) => {
  const ime = await InputMethod.on(page);
  const industry = page.getByRole('combobox', { name: '税务部门核定' });
  await industry.click();
  await ime.compose('z', 'zhong', 'zhongchengyao');
  await ime.enter();
  expect(await ime.seen()).toContain('Enter true');
  await expect(page).toHaveURL(/basics\/$/);
  await expect(industry).toHaveValue('zhongchengyao');
  await ime.commit('中成药');
  await expect(industry).toHaveValue('中成药');
  await expect(page.getByRole('option', { name: /^2740/ })).toBeVisible();

  // Composing on over an open list: the arrow and Enter still belong to the input method.
  await ime.compose('生');
  await expect(page.getByRole('option', { name: /^2740/ })).toBeVisible();
  await ime.enter();
  await expect(industry).toHaveValue('中成药生');
  await ime.commit('生产');
  await expect(industry).toHaveValue('中成药生产');
  await expect(page).toHaveURL(/basics\/$/);
  await page.keyboard.press('Enter');
  await expect(industry).toHaveValue(/^274/);
  await expect(page).toHaveURL(/basics\/$/);
  expect(await ime.seen()).not.toContain('submit');
});

test('full-width digits composed in a figure are read when they are handed over', async ({
  page,
}) => {
  await openStep(page, 'revenue');
  const ime = await InputMethod.on(page);
  await box(page, 'mainRevenue').click();
  await ime.compose('７', '７０２２');
  await ime.commit('７０２２');
  await expect(page.getByText('七千零二十二万元')).toBeVisible();
});
