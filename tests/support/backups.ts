import { expect, type Locator, type Page } from '@playwright/test';
import { bytesOf } from './downloads';
import { visit } from './pages';

export const backupPath = 'backup/';
export const aboutPath = 'about/';

export interface BackupFile {
  format: string;
  version: number;
  created: string;
  dossiers: number;
  content?: { dossiers: { id: string; title: string; updatedAt: string }[]; thresholds: object };
  encryption?: { iterations: number; salt: string };
  body?: string;
}

export async function openBackups(page: Page): Promise<void> {
  await visit(page, backupPath);
  await expect(page.getByRole('heading', { name: '恢复', exact: true })).toBeVisible();
}

/** Saves a backup of all dossiers; the text of the file. */
export async function saveBackup(page: Page, passphrase?: string): Promise<string> {
  await openBackups(page);
  if (passphrase !== undefined) {
    await page.getByLabel(/用口令加密/).check();
    await page.getByLabel('口令', { exact: true }).fill(passphrase);
    await page.getByLabel('再输入一次').fill(passphrase);
  }
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^保存备份文件/ }).click(),
  ]);
  return (await bytesOf(file)).toString('utf8');
}

export const parsed = (text: string): BackupFile => JSON.parse(text) as BackupFile;

export const chooseBackup = (page: Page, text: string) =>
  page.locator('input[type=file]').setInputFiles({
    name: '备份.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });

export async function unlock(page: Page, passphrase: string): Promise<void> {
  await page.getByLabel(/请输入备份时设的口令/).fill(passphrase);
  await page.getByRole('button', { name: '打开', exact: true }).click();
}

/** What the chosen backup holds, once it is laid open. */
export const contents = (page: Page): Locator => page.getByRole('region', { name: '备份的内容' });

export const restoreChosen = async (page: Page) => {
  await page.getByRole('button', { name: '恢复所选' }).click();
  await expect(page.getByText(/^已恢复/)).toBeVisible();
};

/** Everything the tool could have left in this browser. */
export const leftInBrowser = (page: Page) =>
  page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
export const NOTHING = { databases: [], local: [], session: [], caches: [], workers: 0 };

export async function clearDevice(page: Page): Promise<void> {
  await openBackups(page);
  await page.getByRole('button', { name: '清除本机数据…' }).click();
  await page.getByLabel(/我已备份/).check();
  await page.getByRole('button', { name: '清除', exact: true }).click();
  await expect(page.getByText('本机数据已清除')).toBeVisible();
}
