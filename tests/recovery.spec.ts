import type { Page } from '@playwright/test';
import {
  backupPath,
  chooseBackup,
  contents,
  openBackups,
  parsed,
  restoreChosen,
  saveBackup,
} from './support/backups';
import { damageDossier } from './support/damage';
import { bytesOf, fileBox } from './support/downloads';
import { openAnswers } from './support/lists';
import { box, openHome, openStep, reload, saved, visit } from './support/pages';
import { expect, test } from './support/test';

const FIRM = '湖南甲制药有限公司';
const openFirm = (page: Page, mainRevenue: number) =>
  openAnswers(page, { enterpriseName: FIRM, mainRevenue }, FIRM);

async function retype(page: Page, mainRevenue: string): Promise<void> {
  await openStep(page, 'revenue');
  await box(page, 'mainRevenue').fill(mainRevenue);
  await saved(page);
}

async function expectRevenue(page: Page, mainRevenue: string): Promise<void> {
  await openStep(page, 'revenue');
  await expect(box(page, 'mainRevenue')).toHaveValue(mainRevenue);
}

test('a backup holds what other tabs have typed since its page was opened', async ({
  page,
  context,
}) => {
  await openFirm(page, 7022);
  const early = await saveBackup(page);
  const typing = await context.newPage();
  await retype(typing, '8000');

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^保存备份文件/ }).click(),
  ]);
  const { content } = parsed((await bytesOf(file)).toString('utf8'));
  expect(content!.dossiers).toMatchObject([{ answers: { mainRevenue: 8000 } }]);
  // What a file is compared with is what is kept by now, too.
  await retype(typing, '9000');
  await chooseBackup(page, early);
  await contents(page).getByText('1 处不同').click();
  await expect(contents(page).getByRole('row', { name: /主营业务收入/ })).toContainText(
    '9\u2009000',
  );
  await retype(typing, '9500');
  await page.getByRole('button', { name: '清除本机数据…' }).click();
  const [last] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '先保存备份文件' }).click(),
  ]);
  expect(parsed((await bytesOf(last)).toString('utf8')).content!.dossiers).toMatchObject([
    { answers: { mainRevenue: 9500 } },
  ]);
});

test('a dossier that cannot be read any more comes back from a backup and from a file, beside it', async ({
  page,
}) => {
  await openFirm(page, 7022);
  const backup = await saveBackup(page);
  const [only] = parsed(backup).content!.dossiers;
  await damageDossier(page, only!.id);

  await openBackups(page);
  await chooseBackup(page, backup);
  await expect(contents(page)).toContainText('本机的读不出来');
  await restoreChosen(page);
  await openHome(page);
  await expect(page.getByText(/“湖南甲制药有限公司”读不出来，原样留着/)).toBeVisible();
  await page.getByRole('button', { name: `${FIRM}（来自备份）`, exact: true }).click();
  await expect(page).toHaveURL(/check\//);
  await expectRevenue(page, '7022');

  await openHome(page);
  const buffer = Buffer.from(JSON.stringify(only));
  await fileBox(page).setInputFiles({ name: '存档.json', mimeType: 'application/json', buffer });
  await expect(page).toHaveURL(/check\/basics\/$/);
  await saved(page);
  await retype(page, '8000');
  await reload(page);
  await expectRevenue(page, '8000');
});

test('what lies in the bin is displaced neither by a restore taken back nor by a second deletion', async ({
  page,
}) => {
  const remove = async () => {
    await openHome(page);
    await page.getByRole('button', { name: /^删除/ }).click();
    await expect(page.getByText('在回收站保留')).toBeVisible();
    await expect(page.getByText('回收站（1）')).toBeVisible();
  };
  const takeOut = async () => {
    await openHome(page);
    await page.getByText('回收站（1）').click();
    await page.getByRole('button', { name: /^恢复/ }).click();
    await page.getByRole('button', { name: FIRM, exact: true }).click();
    await expect(page).toHaveURL(/check\//);
  };
  await openFirm(page, 7022);
  const backup = await saveBackup(page);
  await retype(page, '8000');
  await remove();

  await visit(page, backupPath);
  await chooseBackup(page, backup);
  await restoreChosen(page);
  await page.getByRole('button', { name: '撤销这次恢复' }).click();
  await expect(page.getByText('已撤销')).toBeVisible();
  await takeOut();
  await expectRevenue(page, '8000');

  await remove();
  await visit(page, backupPath);
  await chooseBackup(page, backup);
  await restoreChosen(page);
  await remove();
  await takeOut();
  await expectRevenue(page, '7022');
  await page.getByRole('link', { name: '历史版本' }).first().click();
  const other = page.getByRole('listitem').filter({ hasText: '另一次删除时的样子' });
  await other.first().getByRole('button', { name: '恢复到这一版' }).click();
  await expect(page.getByText('已恢复到')).toBeVisible();
  await expectRevenue(page, '8000');
});
