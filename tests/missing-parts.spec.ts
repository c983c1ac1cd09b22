import { box, ready, saved, stepPath, visit } from './support/pages';
import { expect, test } from './support/test';

/** No service worker yet, as on a first visit or over plain http: parts come from the server alone. */
test.use({ serviceWorkers: 'block' });

test.beforeEach(({ watch }) =>
  watch.expectTrouble(/404|Failed to load|dynamically imported module|ERR_EMPTY_RESPONSE/),
);

test('a page whose part is missing says so, offers to load again, and loses nothing', async ({
  page,
  ownSite,
}) => {
  await visit(page, `${ownSite.origin}/${stepPath('revenue')}`);
  await box(page, 'mainRevenue').fill('7022');
  await saved(page);
  ownSite.refuse = (path) => path.includes('/immutable/nodes/');
  await page.getByRole('link', { name: '核对' }).click();
  await expect(page.getByRole('heading', { name: '这一页没有载入' })).toBeVisible();
  await expect(page.getByText('已填的内容都在')).toBeVisible();
  ownSite.refuse = () => false;
  await page.getByRole('link', { name: '重新载入' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '核对' })).toBeVisible();
  await visit(page, `${ownSite.origin}/${stepPath('revenue')}`);
  await expect(box(page, 'mainRevenue')).toHaveValue('7022');
});

test('a page that cannot come alive says so and offers to load again', async ({
  page,
  ownSite,
  watch,
}) => {
  // The import that fails has no stack to report.
  watch.expectTrouble(/^error: $/);
  ownSite.refuse = (path) => path.includes('/immutable/chunks/');
  await page.goto(`${ownSite.origin}/${stepPath('revenue')}`);
  await expect(page.getByRole('alert')).toContainText('本页没有载入完整');
  ownSite.refuse = () => false;
  await page.getByRole('link', { name: '重新载入' }).click();
  await ready(page);
  await expect(page.getByText('本页没有载入完整')).toHaveCount(0);
});

test('a browser below the target is told which to use', async ({ page }) => {
  await page.addInitScript(() => delete (Array.prototype as { at?: unknown }).at);
  await page.goto(stepPath('revenue'));
  await expect(page.getByRole('alert').first()).toContainText('这个浏览器太旧');
});
