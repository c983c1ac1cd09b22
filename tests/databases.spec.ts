import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { dossierOf, download } from './support/downloads';
import { damageDossier, damageList } from './support/damage';
import { cell, expectRows, openAnswers, openList } from './support/lists';
import { box, openHome, openResult, openStep, reload, saved, saveStatus } from './support/pages';
import { expect, test } from './support/test';

// A bare file has no picture of its own for the tab.
test.beforeEach(({ watch }) => watch.expectTrouble(/favicon\.ico/));

/** What version 1 of this page left behind. Never change it. */
const version1 = JSON.parse(readFileSync('tests/fixtures/database-1.json', 'utf8')) as {
  dossiers: { id: string; title: string }[];
  thresholds: object[];
};

/** A page of the site that runs none of its scripts. */
const quietPage = async (page: Page) => void (await page.goto('editions/tech-centre-2024.json'));

/** Makes the database as a browser has it after a visit to version 1. */
async function putVersion1(page: Page): Promise<void> {
  await quietPage(page);
  await page.evaluate(
    (rows) =>
      new Promise<void>((done, failed) => {
        const request = indexedDB.open('shenbao-ziping', 10);
        request.onerror = () => failed(request.error);
        request.onupgradeneeded = () => {
          const dossiers = request.result.createObjectStore('dossiers', { keyPath: 'id' });
          dossiers.createIndex('updatedAt', 'updatedAt');
          const thresholds = request.result.createObjectStore('thresholds', { keyPath: 'edition' });
          for (const row of rows.dossiers) dossiers.add(row);
          for (const row of rows.thresholds) thresholds.add(row);
        };
        request.onsuccess = () => {
          request.result.close();
          done();
        };
      }),
    version1,
  );
}

test('the database of version 1 opens with everything in it', async ({ page }) => {
  await putVersion1(page);
  await openStep(page, 'revenue');
  await expect(box(page, 'mainRevenue')).toHaveValue('7022');
  await box(page, 'operatingRevenue').fill('8966.5');
  await saved(page);
  await openList(page, 'staff');
  await expect(cell(page, 'staff', 2, 'name')).toHaveValue('刘小红');
  await openResult(page);
  const { answers, ...rest } = version1.dossiers[0] as unknown as { answers: object };
  const file = await dossierOf(await download(page, '存为文件（.json）'));
  expect(file).toMatchObject({ ...rest, updatedAt: file.updatedAt });
  expect(file.answers).toEqual({ ...answers, operatingRevenue: 8966.5 });
  await openHome(page);
  await expect(page.getByRole('button', { name: '湖南乙软件有限公司', exact: true })).toBeVisible();
});

test('the database of a newer version is neither read nor touched', async ({ page }) => {
  await quietPage(page);
  const look = () =>
    page.evaluate(
      () =>
        new Promise<string>((done, failed) => {
          const request = indexedDB.open('shenbao-ziping');
          request.onerror = () => failed(request.error);
          request.onsuccess = () => {
            const { version, objectStoreNames } = request.result;
            done(`${version} ${[...objectStoreNames].join()}`);
            request.result.close();
          };
        }),
    );
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const request = indexedDB.open('shenbao-ziping', 990);
        request.onupgradeneeded = () => request.result.createObjectStore('somethingElse');
        request.onsuccess = () => {
          request.result.close();
          done();
        };
      }),
  );
  await openHome(page);
  await expect(page.getByRole('alert').first()).toContainText('由更新版本的申报自评保存');
  await openStep(page, 'revenue');
  await box(page, 'mainRevenue').fill('7022');
  await expect(saveStatus(page)).toContainText('没有读取也没有改动');
  expect(await look()).toBe('990 somethingElse');
  // What was typed meanwhile is not lost either: it waits beside the database.
  await page.reload();
  await expect(box(page, 'mainRevenue')).toHaveValue('7022');
});

test('one row that cannot be read is named and kept; the others open', async ({ page }) => {
  await putVersion1(page);
  await openHome(page);
  await damageDossier(page, version1.dossiers[0]!.id);
  await page.reload();
  await expect(saveStatus(page)).toContainText('上次的填报读不出来');
  const row = page.getByRole('listitem').filter({ hasText: '“湖南某某制药有限公司”读不出来' });
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    row.getByRole('button', { name: '取出原始内容' }).click(),
  ]);
  const raw = readFileSync(await file.path(), 'utf8');
  expect(raw).toContain('刘小红');
  expect(raw).toContain('四百多');

  await page.getByRole('button', { name: '湖南乙软件有限公司', exact: true }).click();
  await expect(page).toHaveURL(/check\//);
  await openStep(page, 'basics');
  await expect(box(page, 'enterpriseName')).toHaveValue('湖南乙软件有限公司');
  await openHome(page);
  await expect(row).toBeVisible();
});

test('a damaged row of a list and a damaged list are named and kept; everything else opens', async ({
  page,
}) => {
  const people = ['甲', '乙', '丙'].map((name) => ({ name }));
  await openAnswers(page, { staff: people, equipment: [{ name: '天平' }], mainRevenue: 7022 });
  await damageList(page, 'staff', 'second row');
  await damageList(page, 'equipment', 'all');
  const notice = page.locator('.notices');
  await openList(page, 'staff');
  await expect(notice).toContainText('“职工”第 2 行');
  await expect(notice).toContainText('“仪器设备”整份');
  await expectRows(page, 2);
  await expect(cell(page, 'staff', 2, 'name')).toHaveValue('丙');

  // The row is typed anew, and the other list too: what was damaged stays all the same.
  await page.getByRole('button', { name: '添加一行' }).click();
  await page.keyboard.type('乙');
  await page.keyboard.press('Tab');
  await saved(page);
  await openStep(page, 'revenue');
  await expect(box(page, 'mainRevenue')).toHaveValue('7022');
  await box(page, 'operatingRevenue').fill('9000');
  await saved(page);
  await reload(page);
  await expect(notice).toContainText('“仪器设备”整份');
  await expect(notice).not.toContainText('职工');
  await openList(page, 'equipment');
  await page.getByRole('button', { name: '添加一行' }).click();
  await page.keyboard.type('天平');
  await page.keyboard.press('Tab');
  await saved(page);
  await reload(page);
  await expectRows(page, 1);
  await expect(notice).toBeEmpty();

  await openHome(page);
  const row = page.getByRole('listitem').filter({ hasText: '有清单内容读不出来' });
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    row.getByRole('button', { name: '取出原始内容' }).click(),
  ]);
  const raw = readFileSync(await file.path(), 'utf8');
  expect(raw).toContain('\ufffd第二行\ufffd');
  expect(raw).toContain('\ufffd原文\ufffd');
  await openList(page, 'staff');
  await expectRows(page, 3);
});
