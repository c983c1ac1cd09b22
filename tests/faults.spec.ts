import { cell, openAnswers, openList } from './support/lists';
import { box, openHome, openStep, reload, saved, saveStatus } from './support/pages';
import { expect, test } from './support/test';

const quietLine = '.notices';

test('with the clock years off nothing older wins, and nothing deleted seems long gone', async ({
  page,
  context,
}) => {
  const setClock = (day: string) => page.clock.setFixedTime(new Date(`${day}T09:00:00+08:00`));
  await setClock('2024-05-10');
  await openStep(page, 'revenue');
  await box(page, 'mainRevenue').fill('7000');
  await saved(page);
  await openHome(page);
  await page.getByRole('button', { name: '新建自评' }).first().click();
  await expect(page).toHaveURL(/basics\/$/);
  await box(page, 'enterpriseName').fill('湖南乙软件有限公司');
  await saved(page);

  await setClock('2001-01-01');
  await openHome(page);
  await page.getByRole('button', { name: '未命名', exact: true }).click();
  await expect(page).toHaveURL(/check\//);
  await openStep(page, 'revenue');
  await box(page, 'mainRevenue').fill('8000');
  await saved(page);
  // Left before it could be saved: the copy made in 2001 is the later one all the same.
  await box(page, 'operatingRevenue').fill('9000');
  await reload(page);
  await expect(box(page, 'mainRevenue')).toHaveValue('8000');
  await expect(box(page, 'operatingRevenue')).toHaveValue('9000');
  // Without a word on what was open, it is what was written last, not what is dated last.
  await page.evaluate(() => [localStorage, sessionStorage].forEach((storage) => storage.clear()));
  const fresh = await context.newPage();
  await openStep(fresh, 'revenue');
  await expect(box(fresh, 'mainRevenue')).toHaveValue('8000');
  await fresh.close();

  await openHome(page);
  await page.getByRole('button', { name: /^删除.*未命名/ }).click();
  await expect(page.getByText('回收站（1）')).toBeVisible();
  await setClock('2044-05-11');
  await openHome(page);
  await expect(page.getByText('回收站（1）')).toBeVisible();
  await setClock('2024-05-11');
  await openHome(page);
  await page.getByText('回收站（1）').click();
  await page.getByRole('button', { name: /^恢复/ }).click();
  await expect(page.getByRole('button', { name: '未命名', exact: true })).toBeVisible();
});

test('data cleared while the page is open: it says so and keeps what it shows, lists too', async ({
  page,
  site,
}) => {
  await openAnswers(page, { staff: [{ name: '张一' }], mainRevenue: 7000 });
  await openStep(page, 'revenue');
  const browser = await page.context().newCDPSession(page);
  await browser.send('Storage.clearDataForOrigin', {
    origin: new URL(site.origin).origin,
    storageTypes: 'indexeddb,local_storage',
  });
  await box(page, 'operatingRevenue').fill('9000');
  await saved(page);
  await expect(page.locator(quietLine)).toContainText('本机保存的数据被清除过');
  await expect(page.locator(quietLine)).toContainText('已按本页重新保存');
  await reload(page);
  await expect(box(page, 'mainRevenue')).toHaveValue('7000');
  await expect(box(page, 'operatingRevenue')).toHaveValue('9000');
  await openList(page, 'staff');
  await expect(cell(page, 'staff', 1, 'name')).toHaveValue('张一');
});

test('no room left on the disk: the page says so, and what is typed is there after a reload', async ({
  page,
  site,
  watch,
}) => {
  // There is no room for the offline copy either.
  watch.expectTrouble(/Quota/i);
  const browser = await page.context().newCDPSession(page);
  const { origin } = new URL(site.origin);
  await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 300_000 });
  await openStep(page, 'basics');
  await box(page, 'enterpriseName').fill('湖南甲制药有限公司');
  await saved(page);
  const long = '湖南甲'.repeat(200_000);
  await box(page, 'enterpriseName').fill(long);
  await expect(saveStatus(page)).toContainText('空间已满，刚才的修改没有保存');
  await expect(saveStatus(page)).toContainText('存为文件');
  await reload(page);
  await expect(box(page, 'enterpriseName')).toHaveValue(long);

  await browser.send('Storage.overrideQuotaForOrigin', { origin });
  await box(page, 'enterpriseName').fill('湖南甲制药股份有限公司');
  await saved(page);
  await reload(page);
  await expect(box(page, 'enterpriseName')).toHaveValue('湖南甲制药股份有限公司');
});
