import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { parsed } from './support/backups';
import { bytesOf, download, dossierOf, fileBox } from './support/downloads';
import { box, openHome, openStep, saved, saveStatus } from './support/pages';
import { expect, test } from './support/test';

type Failure = 'blocked' | 'full' | 'absent';

/** Breaks the browser's database as private windows, full disks and strict settings do. */
const breakStorage = (page: Page, failure: Failure) =>
  page.addInitScript((how) => {
    if (how === 'blocked')
      IDBFactory.prototype.open = () => {
        throw new DOMException('The user denied permission', 'SecurityError');
      };
    if (how === 'absent') Object.defineProperty(window, 'indexedDB', { value: undefined });
    if (how === 'full')
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('The quota has been exceeded', 'QuotaExceededError');
      };
    if (how !== 'full')
      Storage.prototype.setItem = () => {
        throw new DOMException('The quota has been exceeded', 'QuotaExceededError');
      };
  }, failure);

for (const [failure, says] of [
  ['blocked', /浏览器不允许本页在本机保存/],
  ['absent', /浏览器不允许本页在本机保存/],
  ['full', /空间已满，刚才的修改没有保存/],
] as const)
  test(`storage ${failure}: the page says so, and a file takes the answers away`, async ({
    page,
  }, testInfo) => {
    await breakStorage(page, failure);
    await openStep(page, 'revenue');
    await box(page, 'mainRevenue').fill('7022');
    await expect(page.getByRole('alert')).toHaveText(says);
    await expectAccessible(page, 'with the warning');
    await expect(saveStatus(page)).not.toContainText('已保存');
    // The warning names the way out: it is right there.
    await expect(saveStatus(page)).toContainText('存为文件');

    await box(page, 'operatingRevenue').fill('8966.5');
    await page.getByRole('link', { name: /^4 / }).click();
    await box(page, 'rndExpense').fill('462.7');
    await expect(saveStatus(page)).toHaveText(says);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      saveStatus(page).getByRole('button', { name: '存为文件' }).click(),
    ]);
    expect((await dossierOf(file)).answers).toMatchObject({
      mainRevenue: 7022,
      operatingRevenue: 8966.5,
      rndExpense: 462.7,
    });

    // The result page's own button works, too.
    await page.getByRole('link', { name: '9 结果' }).click();
    const another = await download(page, '存为文件（.json）');
    expect((await dossierOf(another)).answers['rndExpense']).toBe(462.7);

    // And the file opens again in this very browser.
    const path = testInfo.outputPath('存档.json');
    await another.saveAs(path);
    await openHome(page);
    await fileBox(page).setInputFiles(path);
    await expect(page).toHaveURL(/check\//);
    await page.getByRole('link', { name: /^3 / }).click();
    await expect(box(page, 'mainRevenue')).toHaveValue('7022');
  });

test('what is kept nowhere is left only when the user says so', async ({ page }) => {
  await breakStorage(page, 'blocked');
  await openHome(page);
  await page.getByRole('link', { name: '开始自评' }).first().click();
  await box(page, 'enterpriseName').fill('湖南甲制药有限公司');
  await expect(page.getByRole('alert')).toContainText('不允许本页在本机保存');
  await page.getByRole('link', { name: '申报自评' }).click();
  const asked: string[] = [];
  const answerNext = (leaves: boolean) =>
    page.once('dialog', (dialog) => {
      asked.push(dialog.type());
      void (leaves ? dialog.accept() : dialog.dismiss());
    });
  const sample = page.getByRole('button', { name: '样例：例1' });
  answerNext(false);
  await sample.click();
  await expect(page.getByText('没有打开：正在填的这份还没有保存')).toBeVisible();
  await page.getByRole('link', { name: /^继续：湖南甲制药有限公司/ }).click();
  await expect(box(page, 'enterpriseName')).toHaveValue('湖南甲制药有限公司');
  answerNext(false);
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => asked).toEqual(['confirm', 'beforeunload']);

  await page.getByRole('link', { name: '申报自评' }).click();
  answerNext(true);
  await sample.click();
  await expect(box(page, 'enterpriseName')).toHaveValue(/虚构/);
});

test('once there is room again, everything is saved and the warning goes', async ({ page }) => {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...values) {
      if ((window as unknown as { full?: boolean }).full)
        throw new DOMException('The quota has been exceeded', 'QuotaExceededError');
      return put.apply(this, values);
    };
  });
  await openStep(page, 'revenue');
  await page.evaluate(() => Object.assign(window, { full: true }));
  await box(page, 'mainRevenue').fill('7022');
  await expect(page.getByRole('alert')).toContainText('空间已满');
  // A backup holds what this browser could not keep.
  await page.getByRole('link', { name: '备份', exact: true }).first().click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^保存备份文件/ }).click(),
  ]);
  const { content } = parsed((await bytesOf(file)).toString('utf8'));
  expect(content!.dossiers).toMatchObject([{ answers: { mainRevenue: 7022 } }]);
  await page.goBack();
  // Whoever has made room comes back to the page.
  await page.evaluate(() => {
    Object.assign(window, { full: false });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await saved(page);
  await box(page, 'operatingRevenue').fill('8966.5');
  await saved(page);
  await page.reload();
  await expect(box(page, 'mainRevenue')).toHaveValue('7022');
  await expect(box(page, 'operatingRevenue')).toHaveValue('8966.5');
});
